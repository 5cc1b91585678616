package org.entente.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Belonging;
import org.entente.model.Involvement;
import org.entente.model.NodeEntity;
import org.entente.model.Participation;
import org.entente.model.Position;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;
import org.entente.model.Statement;
import org.hibernate.StatelessSession;

/** The lines of relations, with the fields that a dossier has for them. Their ids follow from what they say. */
final class RelationLines {
    private final StatelessSession session;
    private final Lines lines;
    private final CitationLines citations;

    RelationLines(StatelessSession session, Lines lines, CitationLines citations) {
        this.session = session;
        this.lines = lines;
        this.citations = citations;
    }

    void write(List<RelationEntity> relations) throws IOException {
        Set<Integer> keys = relations.stream().map(relation -> relation.key).collect(Collectors.toSet());
        Set<Integer> ends = new HashSet<>();
        for (RelationEntity relation : relations) {
            ends.add(relation.subjectKey);
            ends.add(relation.objectKey);
            ends.add(relation.thirdKey);
        }
        ends.remove(null);
        Map<Integer, String> ids = NodeEntity.ids(session, ends);
        CitationLines.OfFacts cited = citations.ofRelations(keys);
        for (RelationEntity relation : relations) {
            lines.start("relation");
            ends(relation, ids);
            words(relation);
            lines.text("since", relation.since);
            lines.text("sinceWording", relation.sinceWording);
            lines.text("until", relation.until);
            lines.text("untilWording", relation.untilWording);
            lines.modality(relation.modality);
            lines.text("inference", relation.inference);
            cited.write(relation.key, relation.dossierKey);
            lines.end();
        }
    }

    private void ends(RelationEntity relation, Map<Integer, String> ids) throws IOException {
        RelationKind kind = relation.kind;
        lines.text("kind", kind.prefix());
        lines.text(kind.subject().name(), ids.get(relation.subjectKey));
        lines.text(kind.object().name(), ids.get(relation.objectKey));
        if (kind.third().isPresent()) {
            lines.text(kind.third().get().name(), ids.get(relation.thirdKey));
        }
    }

    private void words(RelationEntity relation) throws IOException {
        if (relation instanceof Position position) {
            lines.text("title", position.title);
        } else if (relation instanceof Statement statement) {
            lines.text("text", statement.text);
        } else if (relation instanceof Participation participation) {
            lines.text("role", participation.role);
        } else if (relation instanceof Involvement involvement) {
            lines.text("role", involvement.role);
        } else if (relation instanceof Belonging belonging) {
            lines.text("role", belonging.role);
        }
    }
}
