package org.entente.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of node. The lower-case name of a kind is the first part of its nodes' ids: {@code person/ilham-aliyev}. */
public enum NodeKind {
    COUNTRY(Country.class),
    PERSON(Person.class),
    INSTITUTION(Institution.class),
    AGREEMENT(Agreement.class),
    PROJECT(Project.class),
    EVENT(Event.class),
    PLACE(Place.class),
    COMMODITY(Commodity.class),
    TOPIC(Topic.class),
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
