package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Project;

/** A page of projects. */
@Description("A page of projects.")
public final class ProjectConnection extends Connection<Project, ProjectConnection.ProjectEdge> {
    /** One of the projects of a page. */
    @Description("One of the projects of a page.")
    public static final class ProjectEdge extends Edge<Project> {}

    @Override
    public ProjectEdge newEdge() {
        return new ProjectEdge();
    }
}
