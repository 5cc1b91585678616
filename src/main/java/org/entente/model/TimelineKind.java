package org.entente.model;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;

/** What kinds of fact a timeline shows, and which of their dates. */
@Description("What kinds of fact a timeline shows.")
public enum TimelineKind {
    @Description("Agreements, on the day of their signature.")
    AGREEMENT(Agreement.class, "signed", null, Ties::works),

    @Description("Events.")
    EVENT(Event.class, "since", "until", Ties::works),

    @Description("Projects, from when they began.")
    PROJECT(Project.class, "since", "until", Ties::works),

    @Description("Statements.")
    STATEMENT(Statement.class, "since", "until", Ties::statements),

    @Description("Figures, by their period.")
    FIGURE(Figure.class, "since", "until", Ties::figures),

    @Description("Documents, on the day of their publication.")
    DOCUMENT(Document.class, "published", null, Ties::documents),

    @Description("When people who met or signed came into an office.")
    OFFICE_BEGUN(Position.class, "since", null, Ties::offices),

    @Description("When they left it.")
    OFFICE_ENDED(Position.class, "until", null, Ties::offices);

    private final Class<?> entity;
    private final String date;
    private final String end;
    private final Function<Ties, String> ties;

    TimelineKind(Class<?> entity, String date, String end, Function<Ties, String> ties) {
        this.entity = entity;
        this.date = date;
        this.end = end;
        this.ties = ties;
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

    /** What makes such a fact one between countries. */
    String between(Ties countries) {
        return ties.apply(countries);
    }
}
