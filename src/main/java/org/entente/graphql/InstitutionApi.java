package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.graphql.connection.InstitutionConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Institution;

/** Institutions: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class InstitutionApi {
    private final Reader reader;

    InstitutionApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("An institution by its id; null when there is none.")
    public Institution institution(
            @NonNull @Id @Description("Its id, such as institution/supreme-interstate-council.") String id) {
        return Nodes.byId(reader, Institution.class, id);
    }

    @Query
    @Description("All institutions, by label.")
    public @NonNull InstitutionConnection institutions() {
        return reader.page(Institution.class, Institution.ORDER, InstitutionConnection::new);
    }
}
