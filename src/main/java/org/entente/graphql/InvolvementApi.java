package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.InvolvementConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Actor;
import org.entente.model.Involvement;
import org.entente.model.Named;
import org.entente.model.Place;
import org.entente.model.Project;
import org.entente.model.Topic;

/** Involvements: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class InvolvementApi {
    private final Reader reader;

    InvolvementApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The project.")
    public List<@NonNull Project> project(@Source List<Involvement> involvements) {
        return reader.each(involvements, involvement -> involvement.subjectKey, Project.class);
    }

    @Reads("objectKey")
    @Description("Who or what has a part in it.")
    public List<@NonNull Named> participant(@Source List<Involvement> involvements) {
        return Nodes.each(reader, involvements, involvement -> involvement.objectKey, Named.class);
    }

    @Name("involvements")
    @Description("Who and what has a part in the project, and which.")
    public List<@NonNull InvolvementConnection> involvementsOfProject(@Source List<Project> projects) {
        return reader.pages(projects, Involvement.OF_PROJECT, InvolvementConnection::new);
    }

    @Name("involvements")
    @Description("The parts that it has in projects; the projects themselves stand in projects.")
    public List<@NonNull InvolvementConnection> involvementsOfActor(@Source List<Actor> actors) {
        return reader.pages(actors, Involvement.OF_PARTICIPANT, InvolvementConnection::new);
    }

    @Name("involvements")
    @Description("The projects that concern the place, as on their route.")
    public List<@NonNull InvolvementConnection> involvementsOfPlace(@Source List<Place> places) {
        return reader.pages(places, Involvement.OF_PARTICIPANT, InvolvementConnection::new);
    }

    @Name("involvements")
    @Description("The projects that concern the topic.")
    public List<@NonNull InvolvementConnection> involvementsOfTopic(@Source List<Topic> topics) {
        return reader.pages(topics, Involvement.OF_PARTICIPANT, InvolvementConnection::new);
    }
}
