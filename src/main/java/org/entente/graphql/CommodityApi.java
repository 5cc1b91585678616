package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.graphql.connection.CommodityConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Commodity;

/** Commodities: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class CommodityApi {
    private final Reader reader;

    CommodityApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("A commodity by its id; null when there is none.")
    public Commodity commodity(@NonNull @Id @Description("Its id, such as commodity/wheat.") String id) {
        return Nodes.byId(reader, Commodity.class, id);
    }

    @Query
    @Description("All commodities, by label.")
    public @NonNull CommodityConnection commodities() {
        return reader.page(Commodity.class, Commodity.ORDER, CommodityConnection::new);
    }
}
