package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.graphql.connection.PlaceConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Place;

/** Places: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class PlaceApi {
    private final Reader reader;

    PlaceApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("A place by its id; null when there is none.")
    public Place place(@NonNull @Id @Description("Its id, such as place/astana.") String id) {
        return Nodes.byId(reader, Place.class, id);
    }

    @Query
    @Description("All places, by label.")
    public @NonNull PlaceConnection places() {
        return reader.page(Place.class, Place.ORDER, PlaceConnection::new);
    }
}
