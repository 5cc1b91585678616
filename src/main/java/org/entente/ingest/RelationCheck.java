package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Authorship;
import org.entente.model.Backdrop;
import org.entente.model.Belonging;
import org.entente.model.BelongingRole;
import org.entente.model.Establishment;
import org.entente.model.Involvement;
import org.entente.model.InvolvementRole;
import org.entente.model.Location;
import org.entente.model.Membership;
import org.entente.model.Naming;
import org.entente.model.NodeKind;
import org.entente.model.OpenField;
import org.entente.model.Outcome;
import org.entente.model.Participation;
import org.entente.model.ParticipationRole;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;
import org.entente.model.RelationKind.End;
import org.entente.model.Signature;
import org.entente.model.Statement;
import org.entente.model.Subject;

/** Checks a relation by itself, and makes an entity of it. */
final class RelationCheck {
    private static final List<String> OPEN = OpenField.names(OpenField.OF_RELATION);

    private final References ids;
    private final CitationCheck citations;
    private final Values values;
    private final Problems problems;

    RelationCheck(References ids, CitationCheck citations, Problems problems) {
        this.ids = ids;
        this.citations = citations;
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** The relation of an entry; empty when it is not even clear what it leads from and to. */
    Optional<CheckedRelation> check(Entry entry) {
        RelationKind kind = values.read(entry, "kind", RelationCheck::kind);
        return Optional.ofNullable(kind == null ? null : check(entry, kind));
    }

    private static RelationKind kind(String prefix) {
        return RelationKind.ofId(prefix + "/")
                .orElseThrow(() -> new IllegalArgumentException("unknown kind " + prefix));
    }

    private CheckedRelation check(Entry entry, RelationKind kind) {
        String subject = end(entry, kind.subject(), kind);
        String object = end(entry, kind.object(), kind);
        String third = kind.third().map(end -> end(entry, end, kind)).orElse(null);
        RelationEntity relation = relation(kind, entry);
        fill(relation, entry);
        citations.checkSaid(entry);
        if (subject == null || object == null) {
            citations.check(entry, "", OPEN);
            return null;
        }
        if (subject.equals(object)) {
            problems.addOnce(
                    entry.at(kind.object().name()),
                    "a %s cannot lead from '%s' to itself".formatted(kind.prefix(), object));
        }
        String words = entry.has("title") ? entry.text("title") : entry.text("text");
        relation.id = Identity.ofRelation(kind, subject, object, third, entry.text("role"), words, relation.since);
        return new CheckedRelation(relation, subject, object, third, citations.check(entry, relation.id, OPEN));
    }

    private String end(Entry entry, End end, RelationKind kind) {
        String id = ids.resolve(entry, end.name());
        // The schema knows the kinds as well, but not what a former id of another dossier leads to.
        if (id == null || end.kinds().contains(NodeKind.ofId(id).orElseThrow())) {
            return id;
        }
        String known = end.kinds().stream().sorted().map(NodeKind::prefix).collect(Collectors.joining(", "));
        problems.addOnce(
                entry.at(end.name()),
                "'%s' cannot be the %s of a %s; known are %s".formatted(id, end.name(), kind.prefix(), known));
        return null;
    }

    private void fill(RelationEntity relation, Entry entry) {
        relation.since = values.date(entry, "since");
        relation.sinceWording = entry.text("sinceWording");
        relation.until = values.date(entry, "until");
        relation.untilWording = entry.text("untilWording");
        relation.modality = values.modality(entry);
        relation.inference = entry.text("inference");
        values.checkOrder(entry, "since", relation.since, "until", relation.until);
    }

    private RelationEntity relation(RelationKind kind, Entry entry) {
        return switch (kind) {
            case POSITION -> position(entry);
            case PARTY -> new Party();
            case SIGNATURE -> new Signature();
            case PARTICIPATION -> participation(entry);
            case INVOLVEMENT -> involvement(entry);
            case OUTCOME -> new Outcome();
            case ESTABLISHMENT -> new Establishment();
            case MEMBERSHIP -> new Membership();
            case LOCATION -> new Location();
            case NAMING -> new Naming();
            case SUBJECT -> new Subject();
            case STATEMENT -> statement(entry);
            case AUTHORSHIP -> new Authorship();
            case BELONGING -> belonging(entry);
            case BACKDROP -> new Backdrop();
        };
    }

    private static Position position(Entry entry) {
        Position position = new Position();
        position.title = entry.text("title");
        return position;
    }

    private static Statement statement(Entry entry) {
        Statement statement = new Statement();
        statement.text = entry.text("text");
        return statement;
    }

    private Participation participation(Entry entry) {
        Participation participation = new Participation();
        participation.role = values.constant(entry, "role", ParticipationRole.class);
        return participation;
    }

    private Involvement involvement(Entry entry) {
        Involvement involvement = new Involvement();
        involvement.role = values.constant(entry, "role", InvolvementRole.class);
        return involvement;
    }

    private Belonging belonging(Entry entry) {
        Belonging belonging = new Belonging();
        belonging.role = values.constant(entry, "role", BelongingRole.class);
        return belonging;
    }
}
