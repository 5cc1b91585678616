package org.entente.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.DocumentText;
import org.entente.model.Dossier;
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;

/** Checks that what a dossier takes back is not needed by another one. Asked once its own citations are written. */
final class RemovalCheck {
    private final StatelessSession session;
    private final Integer dossierKey;
    private final Map<Integer, String> names;
    private final Problems problems;

    RemovalCheck(StatelessSession session, Integer dossierKey, Problems problems) {
        this.session = session;
        this.dossierKey = dossierKey;
        this.names = Dossier.all(session).stream().collect(Collectors.toMap(row -> row.key, row -> row.name));
        this.problems = problems;
    }

    /** A fact that needs a node. */
    private record Need(String fact, Integer dossierKey) {}

    /**
     * Adds a problem for each node that is to be removed while a fact that stays needs it.
     *
     * @param relations the relations that are removed with the nodes
     * @param figures the figures that are removed with the nodes
     */
    void checkNodes(List<NodeEntity> nodes, Collection<RelationEntity> relations, Collection<Figure> figures) {
        Map<Integer, List<Need>> needs = new HashMap<>();
        nodes.forEach(node -> needs.put(node.key, new ArrayList<>()));
        Set<Integer> gone = new HashSet<>();
        relations.forEach(row -> gone.add(row.key));
        figures.forEach(row -> gone.add(row.key));
        for (RelationEntity row : Chunks.query(needs.keySet(), keys -> RelationEntity.touching(session, keys))) {
            if (!gone.contains(row.key)) {
                Need need = new Need(row.id, row.dossierKey);
                addNeed(needs, need, row.subjectKey, row.objectKey, row.thirdKey);
            }
        }
        for (Figure row : Chunks.query(needs.keySet(), keys -> Figure.touching(session, keys))) {
            if (!gone.contains(row.key)) {
                Need need = new Need(row.id, row.dossierKey);
                addNeed(
                        needs,
                        need,
                        row.reporterKey,
                        row.partnerKey,
                        row.commodityKey,
                        row.aboutKey,
                        row.attributionKey);
            }
        }
        for (Citation row : Chunks.query(needs.keySet(), keys -> Citation.ofDocuments(session, keys))) {
            addNeed(needs, new Need(row.id, row.dossierKey), row.documentKey);
        }
        for (NodeEntity node : nodes) {
            addProblem(node, needs.get(node.key));
        }
    }

    /** Adds a problem for each citation of another dossier whose words are no longer at their place in a text. */
    void checkTexts(List<DocumentText> changed, List<CheckedNode> documents) {
        Map<Integer, CheckedNode> byKey = documents.stream()
                .filter(node -> node.text() != null)
                .collect(Collectors.toMap(node -> node.entity().key, Function.identity()));
        List<Integer> keys = new ArrayList<>();
        changed.forEach(text -> keys.add(text.key));
        for (Citation row : Chunks.query(keys, chunk -> Citation.ofDocuments(session, chunk))) {
            CheckedNode document = byKey.get(row.documentKey);
            if (!row.dossierKey.equals(dossierKey) && !document.text().startsWith(row.quote, row.start)) {
                problems.add(
                        document.path(),
                        "the dossier '%s' quotes %s from it, which the text no longer has at this place: "
                                        .formatted(names.get(row.dossierKey), Shown.words(row.quote))
                                + "load the new text as another document");
            }
        }
    }

    private static void addNeed(Map<Integer, List<Need>> needs, Need need, Integer... ends) {
        Arrays.stream(ends)
                .distinct()
                .filter(needs::containsKey)
                .forEach(key -> needs.get(key).add(need));
    }

    private void addProblem(NodeEntity node, List<Need> needs) {
        if (needs.isEmpty()) {
            return;
        }
        Need first = needs.stream().min(Comparator.comparing(Need::fact)).orElseThrow();
        problems.add(
                "",
                "'%s' is no longer defined, but '%s' of the dossier '%s' needs it%s: keep it, or take that out first"
                        .formatted(
                                node.id,
                                first.fact(),
                                names.get(first.dossierKey()),
                                needs.size() == 1 ? "" : ", and %d more".formatted(needs.size() - 1)));
    }
}
