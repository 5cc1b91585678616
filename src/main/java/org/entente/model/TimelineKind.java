package org.entente.model;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What kinds of fact a timeline shows, and which of their dates. */
@Description("What kinds of fact a timeline shows.")
public enum TimelineKind {
    @Description("Agreements, on the day of their signature.")
    AGREEMENT(Agreement.class, "signed", null, Contacts::works),

    @Description("Events.")
    EVENT(Event.class, "since", "until", Contacts::works),

    @Description("Projects, from when they began.")
    PROJECT(Project.class, "since", "until", Contacts::works),

    @Description("Statements.")
    STATEMENT(Statement.class, "since", "until", Contacts::statements),

    @Description("Figures, by their period.")
    FIGURE(Figure.class, "since", "until", Contacts::figures),

    @Description("Documents, on the day of their publication.")
    DOCUMENT(Document.class, "published", null, Contacts::documents),

    @Description("When people who met or signed came into an office.")
    OFFICE_BEGUN(Position.class, "since", null, "subjectKey", Contacts::actors),

    @Description("When they left it.")
    OFFICE_ENDED(Position.class, "until", null, "subjectKey", Contacts::actors);

    private final Class<?> entity;
    private final String date;
    private final String end;
    private final String attribute;
    private final Function<Contacts, int[]> contacts;

    TimelineKind(Class<?> entity, String date, String end, Function<Contacts, int[]> contacts) {
        this(entity, date, end, "key", contacts);
    }

    TimelineKind(Class<?> entity, String date, String end, String attribute, Function<Contacts, int[]> contacts) {
        this.entity = entity;
        this.date = date;
        this.end = end;
        this.attribute = attribute;
        this.contacts = contacts;
    }

    /** The entity of such facts. */
    public Class<?> entity() {
        return entity;
    }

    /** The attribute by which they stand in a timeline. */
    String date() {
        return date;
    }

    /** The attribute that says when they ended; empty where they are of one day. */
    Optional<String> end() {
        return Optional.ofNullable(end);
    }

    /** What makes such a fact one between countries: that this attribute is among what ties them together. */
    String attribute() {
        return attribute;
    }

    /** The keys of what ties countries together, by which such facts are found. */
    int[] keys(Contacts between) {
        return contacts.apply(between);
    }
}
