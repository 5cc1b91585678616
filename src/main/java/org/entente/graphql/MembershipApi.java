package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.MembershipConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Membership;
import org.entente.model.Named;

/** Memberships: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class MembershipApi {
    private final Reader reader;

    MembershipApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The part.")
    public List<@NonNull Named> part(@Source List<Membership> memberships) {
        return Nodes.each(reader, memberships, membership -> membership.subjectKey, Named.class);
    }

    @Reads("objectKey")
    @Description("What it is part of.")
    public List<@NonNull Named> whole(@Source List<Membership> memberships) {
        return Nodes.each(reader, memberships, membership -> membership.objectKey, Named.class);
    }

    @Description("What it is part of.")
    public List<@NonNull MembershipConnection> memberships(@Source List<Named> nodes) {
        return reader.pages(nodes, Membership.OF_PART, MembershipConnection::new);
    }

    @Description("What is part of it.")
    public List<@NonNull MembershipConnection> members(@Source List<Named> nodes) {
        return reader.pages(nodes, Membership.OF_WHOLE, MembershipConnection::new);
    }
}
