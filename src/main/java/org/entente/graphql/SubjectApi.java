package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.SubjectConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Agreement;
import org.entente.model.Commodity;
import org.entente.model.Event;
import org.entente.model.Named;
import org.entente.model.Project;
import org.entente.model.Subject;
import org.entente.model.Topic;

/** Subjects: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class SubjectApi {
    private final Reader reader;

    SubjectApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The agreement, project or event.")
    public List<@NonNull Named> work(@Source List<Subject> subjects) {
        return Nodes.each(reader, subjects, subject -> subject.subjectKey, Named.class);
    }

    @Reads("objectKey")
    @Description("What it is about: a topic or a commodity.")
    public List<@NonNull Named> topic(@Source List<Subject> subjects) {
        return Nodes.each(reader, subjects, subject -> subject.objectKey, Named.class);
    }

    @Name("subjects")
    @Description("What it is about.")
    public List<@NonNull SubjectConnection> subjectsOfAgreement(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Subject.OF_WORK, SubjectConnection::new);
    }

    @Name("subjects")
    @Description("What it is about.")
    public List<@NonNull SubjectConnection> subjectsOfProject(@Source List<Project> projects) {
        return reader.pages(projects, Subject.OF_WORK, SubjectConnection::new);
    }

    @Name("subjects")
    @Description("What it is about.")
    public List<@NonNull SubjectConnection> subjectsOfEvent(@Source List<Event> events) {
        return reader.pages(events, Subject.OF_WORK, SubjectConnection::new);
    }

    @Name("subjectOf")
    @Description("The agreements, projects and events about the topic.")
    public List<@NonNull SubjectConnection> subjectOfTopic(@Source List<Topic> topics) {
        return reader.pages(topics, Subject.OF_TOPIC, SubjectConnection::new);
    }

    @Name("subjectOf")
    @Description("The agreements, projects and events about the commodity.")
    public List<@NonNull SubjectConnection> subjectOfCommodity(@Source List<Commodity> commodities) {
        return reader.pages(commodities, Subject.OF_TOPIC, SubjectConnection::new);
    }
}
