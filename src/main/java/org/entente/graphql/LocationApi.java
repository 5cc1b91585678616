package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.LocationConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Agreement;
import org.entente.model.Country;
import org.entente.model.Event;
import org.entente.model.Institution;
import org.entente.model.Location;
import org.entente.model.Named;
import org.entente.model.Place;
import org.entente.model.Project;

/** Locations: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class LocationApi {
    private final Reader reader;

    LocationApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("What is, or happens, there.")
    public List<@NonNull Named> located(@Source List<Location> locations) {
        return Nodes.each(reader, locations, location -> location.subjectKey, Named.class);
    }

    @Reads("objectKey")
    @Description("The place or country.")
    public List<@NonNull Named> place(@Source List<Location> locations) {
        return Nodes.each(reader, locations, location -> location.objectKey, Named.class);
    }

    @Name("locations")
    @Description("Where it is, or happens.")
    public List<@NonNull LocationConnection> locationsOfEvent(@Source List<Event> events) {
        return reader.pages(events, Location.OF_LOCATED, LocationConnection::new);
    }

    @Name("locations")
    @Description("Where it is, or happens.")
    public List<@NonNull LocationConnection> locationsOfProject(@Source List<Project> projects) {
        return reader.pages(projects, Location.OF_LOCATED, LocationConnection::new);
    }

    @Name("locations")
    @Description("Where it is, or happens.")
    public List<@NonNull LocationConnection> locationsOfInstitution(@Source List<Institution> institutions) {
        return reader.pages(institutions, Location.OF_LOCATED, LocationConnection::new);
    }

    @Name("locations")
    @Description("Where it is, or happens.")
    public List<@NonNull LocationConnection> locationsOfAgreement(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Location.OF_LOCATED, LocationConnection::new);
    }

    @Name("locations")
    @Description("Where it is, or happens.")
    public List<@NonNull LocationConnection> locationsOfPlace(@Source List<Place> places) {
        return reader.pages(places, Location.OF_LOCATED, LocationConnection::new);
    }

    @Name("located")
    @Description("What is, or happens, in the place, the latest first.")
    public List<@NonNull LocationConnection> locatedOfPlace(@Source List<Place> places) {
        return reader.pages(places, Location.OF_PLACE, LocationConnection::new);
    }

    @Name("located")
    @Description("What is, or happens, in the country, the latest first.")
    public List<@NonNull LocationConnection> locatedOfCountry(@Source List<Country> countries) {
        return reader.pages(countries, Location.OF_PLACE, LocationConnection::new);
    }
}
