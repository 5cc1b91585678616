package org.entente.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/**
 * The kinds of relation, with the names of their ends. Dossiers and the API name an end alike: a position has a
 * {@code person} and a {@code body}.
 */
@Description("The kinds of relation.")
public enum RelationKind {
    @Description("A person holds an office in an institution or a country.")
    POSITION(
            Position.class,
            new End("person", EnumSet.of(NodeKind.PERSON)),
            new End("body", EnumSet.of(NodeKind.INSTITUTION, NodeKind.COUNTRY)),
            null),

    @Description("A country or an institution is a party to an agreement.")
    PARTY(
            Party.class,
            new End("agreement", EnumSet.of(NodeKind.AGREEMENT)),
            new End("party", EnumSet.of(NodeKind.COUNTRY, NodeKind.INSTITUTION)),
            null),

    @Description("A person signed an agreement, on behalf of a country or an institution.")
    SIGNATURE(
            Signature.class,
            new End("agreement", EnumSet.of(NodeKind.AGREEMENT)),
            new End("signatory", EnumSet.of(NodeKind.PERSON)),
            new End("onBehalfOf", EnumSet.of(NodeKind.COUNTRY, NodeKind.INSTITUTION))),

    @Description("Somebody took part in an event.")
    PARTICIPATION(
            Participation.class,
            new End("event", EnumSet.of(NodeKind.EVENT)),
            new End("participant", EnumSet.of(NodeKind.PERSON, NodeKind.INSTITUTION, NodeKind.COUNTRY)),
            null),

    @Description("Somebody or some place has a part in a project.")
    INVOLVEMENT(
            Involvement.class,
            new End("project", EnumSet.of(NodeKind.PROJECT)),
            new End(
                    "participant",
                    EnumSet.of(
                            NodeKind.PERSON, NodeKind.INSTITUTION, NodeKind.COUNTRY, NodeKind.PLACE, NodeKind.TOPIC)),
            null),

    @Description("An event brought about something.")
    OUTCOME(
            Outcome.class,
            new End("event", EnumSet.of(NodeKind.EVENT)),
            new End(
                    "result",
                    EnumSet.of(
                            NodeKind.AGREEMENT,
                            NodeKind.INSTITUTION,
                            NodeKind.PROJECT,
                            NodeKind.PLACE,
                            NodeKind.EVENT)),
            null),

    @Description("An agreement or an event establishes an institution.")
    ESTABLISHMENT(
            Establishment.class,
            new End("founding", EnumSet.of(NodeKind.AGREEMENT, NodeKind.EVENT)),
            new End("institution", EnumSet.of(NodeKind.INSTITUTION)),
            null),

    @Description("A node is part of another.")
    MEMBERSHIP(
            Membership.class,
            new End("part", EnumSet.allOf(NodeKind.class)),
            new End("whole", EnumSet.allOf(NodeKind.class)),
            null),

    @Description("A node is, or happens, in a place or country.")
    LOCATION(
            Location.class,
            new End(
                    "located",
                    EnumSet.of(
                            NodeKind.EVENT,
                            NodeKind.PROJECT,
                            NodeKind.INSTITUTION,
                            NodeKind.AGREEMENT,
                            NodeKind.PLACE)),
            new End("place", EnumSet.of(NodeKind.PLACE, NodeKind.COUNTRY)),
            null),

    @Description("A place, project or event is named after a person.")
    NAMING(
            Naming.class,
            new End("named", EnumSet.of(NodeKind.PLACE, NodeKind.PROJECT, NodeKind.EVENT, NodeKind.INSTITUTION)),
            new End("person", EnumSet.of(NodeKind.PERSON)),
            null),

    @Description("An agreement, project or event is about a topic or a commodity.")
    SUBJECT(
            Subject.class,
            new End("work", EnumSet.of(NodeKind.AGREEMENT, NodeKind.PROJECT, NodeKind.EVENT)),
            new End("topic", EnumSet.of(NodeKind.TOPIC, NodeKind.COMMODITY)),
            null),

    @Description("Somebody said something about a node.")
    STATEMENT(
            Statement.class,
            new End("speaker", EnumSet.of(NodeKind.PERSON, NodeKind.INSTITUTION, NodeKind.COUNTRY)),
            new End("about", EnumSet.allOf(NodeKind.class)),
            null),

    @Description("A person or an institution wrote a document.")
    AUTHORSHIP(
            Authorship.class,
            new End("document", EnumSet.of(NodeKind.DOCUMENT)),
            new End("author", EnumSet.of(NodeKind.PERSON, NodeKind.INSTITUTION)),
            null),

    @Description("A person or an institution belongs to a country.")
    BELONGING(
            Belonging.class,
            new End("member", EnumSet.of(NodeKind.PERSON, NodeKind.INSTITUTION)),
            new End("country", EnumSet.of(NodeKind.COUNTRY)),
            null),

    @Description("An event took place against the backdrop of another.")
    BACKDROP(
            Backdrop.class,
            new End("event", EnumSet.of(NodeKind.EVENT)),
            new End("backdrop", EnumSet.of(NodeKind.EVENT)),
            null);

    /**
     * One end of a relation.
     *
     * @param name what the end is called in dossiers and in the API
     * @param kinds the kinds of node that may stand there
     */
    public record End(String name, Set<NodeKind> kinds) {
        /** Names the end and the kinds of node that it takes. */
        public End {
            Objects.requireNonNull(name);
            kinds = Set.copyOf(kinds);
        }
    }

    private final Class<? extends RelationEntity> type;
    private final End subject;
    private final End object;
    private final End third;

    RelationKind(Class<? extends RelationEntity> type, End subject, End object, End third) {
        this.type = type;
        this.subject = subject;
        this.object = object;
        this.third = third;
    }

    /** The entity class of the kind. */
    public Class<? extends RelationEntity> type() {
        return type;
    }

    /** The end that the relation starts from. */
    public End subject() {
        return subject;
    }

    /** The end that the relation leads to. */
    public End object() {
        return object;
    }

    /** A third end: whom a signature binds. Absent for most kinds. */
    public Optional<End> third() {
        return Optional.ofNullable(third);
    }

    /** The first part of the ids of the kind, and its name in dossiers, such as {@code position}. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an id is of, by its first part; empty when no kind of relation has such ids. */
    public static Optional<RelationKind> ofId(String id) {
        int slash = id.indexOf('/');
        for (RelationKind kind : values()) {
            if (slash > 0 && id.substring(0, slash).equals(kind.prefix())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
