package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Agreement;

/** A page of agreements. */
@Description("A page of agreements.")
public final class AgreementConnection extends Connection<Agreement, AgreementConnection.AgreementEdge> {
    /** One of the agreements of a page. */
    @Description("One of the agreements of a page.")
    public static final class AgreementEdge extends Edge<Agreement> {}

    @Override
    public AgreementEdge newEdge() {
        return new AgreementEdge();
    }
}
