package org.entente.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.NodeKind;
import org.hibernate.StatelessSession;

/** Reads from the graph the texts that nodes are found by. */
final class GraphTexts {
    private static final String LABELS = "select n.key, n.label, n.key from NodeEntity n where any_of(:keys, n.key)";

    private static final String ALIASES = "select a.key, a.label, a.nodeKey from Alias a where any_of(:keys, a.key)";

    /** With all ends of the fact. Who said a figure is not what the figure is about. */
    private static final String QUOTES = "select c.key, c.quote, c.nodeKey, r.subjectKey, r.objectKey, r.thirdKey,"
            + " f.reporterKey, f.partnerKey, f.commodityKey, f.aboutKey from Citation c"
            + " left join RelationEntity r on r.key = c.relationKey left join Figure f on f.key = c.figureKey"
            + " where any_of(:keys, c.key)";

    private static final int BEFORE_NODES = 2;

    private final StatelessSession session;

    GraphTexts(StatelessSession session) {
        this.session = session;
    }

    /** The keys of all nodes, aliases or citations, in order. */
    List<Integer> keys(SearchField field) {
        String entity = switch (field) {
            case LABEL -> "NodeEntity";
            case ALIAS -> "Alias";
            case EVIDENCE -> "Citation";
        };
        return session.createSelectionQuery("select e.key from " + entity + " e order by e.key", Integer.class)
                .getResultList();
    }

    /** The texts of some nodes, aliases or citations; none of those that are gone. */
    List<IndexedText> of(SearchField field, Collection<Integer> keys) {
        List<Object[]> rows = rows(
                switch (field) {
                    case LABEL -> LABELS;
                    case ALIAS -> ALIASES;
                    case EVIDENCE -> QUOTES;
                },
                keys);
        Map<Integer, NodeKind> kinds = kinds(rows);
        return rows.stream()
                .map(row -> new IndexedText(
                        field,
                        (Integer) row[0],
                        (String) row[1],
                        nodes(row).distinct().collect(Collectors.toMap(Function.identity(), kinds::get))))
                .toList();
    }

    /** The nodes that a text stands for. */
    private static Stream<Integer> nodes(Object[] row) {
        return Arrays.stream(row, BEFORE_NODES, row.length)
                .filter(Objects::nonNull)
                .map(Integer.class::cast);
    }

    private Map<Integer, NodeKind> kinds(List<Object[]> rows) {
        Set<Integer> nodes = rows.stream().flatMap(GraphTexts::nodes).collect(Collectors.toSet());
        return rows("select n.key, n.id from NodeEntity n where any_of(:keys, n.key)", nodes).stream()
                .collect(Collectors.toMap(
                        row -> (Integer) row[0],
                        row -> NodeKind.ofId((String) row[1]).orElseThrow()));
    }

    private List<Object[]> rows(String hql, Collection<Integer> keys) {
        return session.createSelectionQuery(hql, Object[].class)
                .setParameter("keys", keys.stream().mapToInt(Integer::intValue).toArray())
                .getResultList();
    }
}
