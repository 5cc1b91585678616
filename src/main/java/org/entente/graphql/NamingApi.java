package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.NamingConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Event;
import org.entente.model.Institution;
import org.entente.model.Named;
import org.entente.model.Naming;
import org.entente.model.Person;
import org.entente.model.Place;
import org.entente.model.Project;

/** Namings: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class NamingApi {
    private final Reader reader;

    NamingApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("What bears the name.")
    public List<@NonNull Named> named(@Source List<Naming> namings) {
        return Nodes.each(reader, namings, naming -> naming.subjectKey, Named.class);
    }

    @Reads("objectKey")
    @Description("Whose name it bears.")
    public List<@NonNull Person> person(@Source List<Naming> namings) {
        return reader.each(namings, naming -> naming.objectKey, Person.class);
    }

    @Name("namings")
    @Description("The persons whose name it bears.")
    public List<@NonNull NamingConnection> namingsOfPlace(@Source List<Place> places) {
        return reader.pages(places, Naming.OF_NAMED, NamingConnection::new);
    }

    @Name("namings")
    @Description("The persons whose name it bears.")
    public List<@NonNull NamingConnection> namingsOfProject(@Source List<Project> projects) {
        return reader.pages(projects, Naming.OF_NAMED, NamingConnection::new);
    }

    @Name("namings")
    @Description("The persons whose name it bears.")
    public List<@NonNull NamingConnection> namingsOfEvent(@Source List<Event> events) {
        return reader.pages(events, Naming.OF_NAMED, NamingConnection::new);
    }

    @Name("namings")
    @Description("The persons whose name it bears.")
    public List<@NonNull NamingConnection> namingsOfInstitution(@Source List<Institution> institutions) {
        return reader.pages(institutions, Naming.OF_NAMED, NamingConnection::new);
    }

    @Description("What bears the name of the person.")
    public List<@NonNull NamingConnection> namesakes(@Source List<Person> people) {
        return reader.pages(people, Naming.OF_PERSON, NamingConnection::new);
    }
}
