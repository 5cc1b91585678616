package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.AgreementConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Agreement;
import org.entente.model.Body;

/** Agreements: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class AgreementApi {
    private final Reader reader;

    AgreementApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("An agreement by its id; null when there is none.")
    public Agreement agreement(@NonNull @Id @Description("Its id, such as agreement/programme-2022-2026.") String id) {
        return Nodes.byId(reader, Agreement.class, id);
    }

    @Query
    @Description("All agreements, the latest signed first.")
    public @NonNull AgreementConnection agreements() {
        return reader.page(Agreement.class, Agreement.ORDER, AgreementConnection::new);
    }

    @Description("The agreements that it is a party to, the latest signed first.")
    public List<@NonNull AgreementConnection> agreements(@Source List<Body> bodies) {
        return reader.pages(bodies, Agreement.OF_PARTY, AgreementConnection::new);
    }
}
