package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Membership;

/** A page of memberships. */
@Description("A page of memberships.")
public final class MembershipConnection extends Connection<Membership, MembershipConnection.MembershipEdge> {
    /** One of the memberships of a page. */
    @Description("One of the memberships of a page.")
    public static final class MembershipEdge extends Edge<Membership> {}

    @Override
    public MembershipEdge newEdge() {
        return new MembershipEdge();
    }
}
