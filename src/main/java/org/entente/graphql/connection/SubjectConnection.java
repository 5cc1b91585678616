package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Subject;

/** A page of subjects. */
@Description("A page of subjects.")
public final class SubjectConnection extends Connection<Subject, SubjectConnection.SubjectEdge> {
    /** One of the subjects of a page. */
    @Description("One of the subjects of a page.")
    public static final class SubjectEdge extends Edge<Subject> {}

    @Override
    public SubjectEdge newEdge() {
        return new SubjectEdge();
    }
}
