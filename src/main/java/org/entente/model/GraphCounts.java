package org.entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/**
 * How much a graph holds.
 *
 * @param revision how often it was changed
 * @param dossiers how many dossiers it was loaded from
 * @param nodes how many nodes there are of each kind that there are some of
 * @param relations how many relations there are of each kind that there are some of
 * @param figures how many figures there are of each measure that there are some of
 * @param citations how many citations there are
 * @param documents how many documents there are, which are among the nodes
 * @param characters how long their texts are together
 */
public record GraphCounts(
        long revision,
        long dossiers,
        Map<String, Long> nodes,
        Map<String, Long> relations,
        Map<String, Long> figures,
        long citations,
        long documents,
        long characters) {
    /** Copies the maps in their order; none is null. */
    public GraphCounts {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        relations = Collections.unmodifiableMap(new LinkedHashMap<>(relations));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** What is in the graph now. */
    public static GraphCounts of(StatelessSession session) {
        return new GraphCounts(
                count(session, GraphState.REVISION),
                count(session, "select count(*) from Dossier"),
                nodes(session),
                relations(session),
                figures(session),
                count(session, "select count(*) from Citation"),
                count(session, "select count(*) from Document"),
                count(session, "select coalesce(sum(length(content)), 0) from DocumentText"));
    }

    private static long count(StatelessSession session, String hql) {
        return session.createSelectionQuery(hql, Long.class).getSingleResult();
    }

    private static Map<String, Long> nodes(StatelessSession session) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (NodeKind kind : NodeKind.values()) {
            long count = count(session, "select count(*) from " + kind.type().getSimpleName());
            if (count > 0) {
                counts.put(kind.prefix(), count);
            }
        }
        return counts;
    }

    private static Map<String, Long> relations(StatelessSession session) {
        Map<RelationKind, Long> found = new TreeMap<>();
        session.createSelectionQuery("select kind, count(*) from RelationEntity group by kind", Object[].class)
                .getResultList()
                .forEach(row -> found.put((RelationKind) row[0], (Long) row[1]));
        Map<String, Long> counts = new LinkedHashMap<>();
        found.forEach((kind, count) -> counts.put(kind.prefix(), count));
        return counts;
    }

    private static Map<String, Long> figures(StatelessSession session) {
        Map<Measure, Long> found = new TreeMap<>();
        session.createSelectionQuery("select measure, count(*) from Figure group by measure", Object[].class)
                .getResultList()
                .forEach(row -> found.put((Measure) row[0], (Long) row[1]));
        Map<String, Long> counts = new LinkedHashMap<>();
        found.forEach((measure, count) -> counts.put(measure.name(), count));
        return counts;
    }
}
