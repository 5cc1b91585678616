package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.RelationKind;

/** Checks the relations of a dossier, each by itself and all of them together: none is said twice, and nothing is a part of itself. */
final class RelationListCheck {
    private final RelationCheck check;
    private final PartCheck parts;
    private final Problems problems;
    private final Progress progress;
    private final Map<String, String> seen = new HashMap<>();

    RelationListCheck(RelationCheck check, PartCheck parts, Problems problems, Progress progress) {
        this.check = check;
        this.parts = parts;
        this.problems = problems;
        this.progress = progress;
    }

    /** The relations of a dossier, without those of which it is not clear what they lead from and to. */
    List<CheckedRelation> check(List<Entry> entries) {
        List<CheckedRelation> relations = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<CheckedRelation> checked = check.check(entry);
            checked.ifPresent(relation -> {
                if (RelationKind.ofId(relation.id()).orElseThrow() == RelationKind.MEMBERSHIP) {
                    parts.add(entry, relation.subject(), relation.object());
                }
                checkNew(entry, relation.id());
                relations.add(relation);
            });
            progress.at("relations checked", relations.size(), entries.size());
        }
        return relations;
    }

    private void checkNew(Entry entry, String id) {
        // What is wrong may be just what would tell it from the other one.
        if (problems.isTroubled(entry.path())) {
            return;
        }
        String before = seen.putIfAbsent(id, entry.path());
        if (before != null) {
            problems.add(
                    entry.path(),
                    "says the same as the relation in line %d: put the citations together there"
                            .formatted(problems.lineOf(before)));
        }
    }
}
