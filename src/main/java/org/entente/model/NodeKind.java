package org.entente.model;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** The kinds of node. The lower-case name of a kind is the first part of its nodes' ids: {@code person/ilham-aliyev}. */
@Description("What kind of thing a node is.")
public enum NodeKind {
    @Description("A state.")
    COUNTRY(Country.class),

    @Description("A human being.")
    PERSON(Person.class),

    @Description("A body that acts: a ministry, agency, chamber, council, company, delegation and the like.")
    INSTITUTION(Institution.class),

    @Description("What parties agreed: a treaty, memorandum, declaration, contract and the like.")
    AGREEMENT(Agreement.class),

    @Description("An undertaking: a line, a corridor, an initiative, a commemoration.")
    PROJECT(Project.class),

    @Description("A happening: a visit, a meeting, a signing, a ceremony.")
    EVENT(Event.class),

    @Description("A city, street, sea, region or continent. States are countries.")
    PLACE(Place.class),

    @Description("A good or group of goods that is traded.")
    COMMODITY(Commodity.class),

    @Description("A field of cooperation: sports, media, science and research.")
    TOPIC(Topic.class),

    @Description("A source text that the graph holds.")
    DOCUMENT(Document.class);

    private final Class<? extends NodeEntity> type;

    NodeKind(Class<? extends NodeEntity> type) {
        this.type = type;
    }

    /** The entity class of the kind. */
    public Class<? extends NodeEntity> type() {
        return type;
    }

    /** The first part of the ids of the kind, such as {@code person}. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an id is of, by its first part; empty when no kind has such ids. */
    public static Optional<NodeKind> ofId(String id) {
        int slash = id.indexOf('/');
        for (NodeKind kind : values()) {
            if (slash > 0 && id.substring(0, slash).equals(kind.prefix())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
