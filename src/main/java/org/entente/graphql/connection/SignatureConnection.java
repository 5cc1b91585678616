package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Signature;

/** A page of signatures. */
@Description("A page of signatures.")
public final class SignatureConnection extends Connection<Signature, SignatureConnection.SignatureEdge> {
    /** One of the signatures of a page. */
    @Description("One of the signatures of a page.")
    public static final class SignatureEdge extends Edge<Signature> {}

    @Override
    public SignatureEdge newEdge() {
        return new SignatureEdge();
    }
}
