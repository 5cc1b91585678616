package org.entente.insight.walk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.NodeEntity;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;

/** What is needed to tell of some routes: their relations with all that they hold, the nodes at the ends of these, and the words behind them. Three statements. */
final class Evidence {
    private final Map<Integer, RelationEntity> relations;
    private final Map<Integer, List<Citation>> citations;
    private final Map<Integer, NodeEntity> nodes;

    private Evidence(
            Map<Integer, RelationEntity> relations,
            Map<Integer, List<Citation>> citations,
            Map<Integer, NodeEntity> nodes) {
        this.relations = relations;
        this.citations = citations;
        this.nodes = nodes;
    }

    static Evidence of(List<Route> routes, StatelessSession session) {
        Set<Integer> relationKeys = new HashSet<>();
        Set<Integer> nodeKeys = new HashSet<>();
        for (Route route : routes) {
            route.relationKeys().forEach(relationKeys::addAll);
            nodeKeys.addAll(route.nodeKeys());
        }
        Map<Integer, RelationEntity> relations = new HashMap<>();
        Map<Integer, List<Citation>> citations = Map.of();
        if (!relationKeys.isEmpty()) {
            RelationEntity.withKeys(session, relationKeys).forEach(relation -> relations.put(relation.key, relation));
            citations = Citation.ofRelations(session, relationKeys).stream()
                    .collect(Collectors.groupingBy(citation -> citation.relationKey));
        }
        for (RelationEntity relation : relations.values()) {
            // A hop goes between two of the ends, and a sentence names all of them.
            nodeKeys.addAll(List.of(relation.subjectKey, relation.objectKey));
            if (relation.thirdKey != null) {
                nodeKeys.add(relation.thirdKey);
            }
        }
        citations.values().forEach(some -> some.forEach(citation -> nodeKeys.add(citation.documentKey)));
        Map<Integer, NodeEntity> nodes = new HashMap<>();
        NodeEntity.withKeys(session, nodeKeys).forEach(node -> nodes.put(node.key, node));
        return new Evidence(relations, citations, nodes);
    }

    String label(Integer nodeKey) {
        return nodes.get(nodeKey).label;
    }

    /** Of the relations that a hop can go by, the latest. */
    RelationEntity latest(List<Integer> relationKeys) {
        return relationKeys.stream()
                .map(relations::get)
                .min(RelationEntity.LATEST)
                .orElseThrow();
    }

    /** What is cited for a relation, in the order of the documents' ids, and in each as the text goes. */
    List<Citation> citations(RelationEntity relation) {
        return citations.getOrDefault(relation.key, List.of()).stream()
                .sorted(Comparator.<Citation, String>comparing(citation -> nodes.get(citation.documentKey).id)
                        .thenComparing(citation -> citation.start)
                        .thenComparing(citation -> citation.id))
                .toList();
    }
}
