package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Institution;

/** A page of institutions. */
@Description("A page of institutions.")
public final class InstitutionConnection extends Connection<Institution, InstitutionConnection.InstitutionEdge> {
    /** One of the institutions of a page. */
    @Description("One of the institutions of a page.")
    public static final class InstitutionEdge extends Edge<Institution> {}

    @Override
    public InstitutionEdge newEdge() {
        return new InstitutionEdge();
    }
}
