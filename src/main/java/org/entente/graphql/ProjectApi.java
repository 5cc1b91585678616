package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.ProjectConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Actor;
import org.entente.model.Project;

/** Projects: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class ProjectApi {
    private final Reader reader;

    ProjectApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("A project by its id; null when there is none.")
    public Project project(@NonNull @Id @Description("Its id, such as project/middle-corridor.") String id) {
        return Nodes.byId(reader, Project.class, id);
    }

    @Query
    @Description("All projects, by label.")
    public @NonNull ProjectConnection projects() {
        return reader.page(Project.class, Project.ORDER, ProjectConnection::new);
    }

    @Description("The projects that it has a part in, by label.")
    public List<@NonNull ProjectConnection> projects(@Source List<Actor> actors) {
        return reader.pages(actors, Project.OF_PARTICIPANT, ProjectConnection::new);
    }
}
