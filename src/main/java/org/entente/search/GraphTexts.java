package org.entente.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.NodeKind;
import org.hibernate.StatelessSession;

/** Reads from the graph the texts that nodes are found by. */
final class GraphTexts {
    private static final String LABELS = "select n.key, n.id, n.key, n.label from NodeEntity n where n.key in ?1";

    private static final String ALIASES =
            "select n.key, n.id, a.key, a.label from Alias a join NodeEntity n on n.key = a.nodeKey where a.key in ?1";

    /** A quote for each end of its fact. Who said a figure is not what the figure is about. */
    private static final List<String> QUOTES = List.of(
            quotes("", "c.nodeKey"),
            quotes("join RelationEntity r on r.key = c.relationKey ", "r.subjectKey"),
            quotes("join RelationEntity r on r.key = c.relationKey ", "r.objectKey"),
            quotes("join RelationEntity r on r.key = c.relationKey ", "r.thirdKey"),
            quotes("join Figure f on f.key = c.figureKey ", "f.reporterKey"),
            quotes("join Figure f on f.key = c.figureKey ", "f.partnerKey"),
            quotes("join Figure f on f.key = c.figureKey ", "f.commodityKey"),
            quotes("join Figure f on f.key = c.figureKey ", "f.aboutKey"));

    private final StatelessSession session;

    GraphTexts(StatelessSession session) {
        this.session = session;
    }

    private static String quotes(String join, String end) {
        return "select n.key, n.id, c.key, c.quote from Citation c " + join + "join NodeEntity n on n.key = " + end
                + " where c.key in ?1";
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
    Set<IndexedText> of(SearchField field, Collection<Integer> keys) {
        List<String> statements = switch (field) {
            case LABEL -> List.of(LABELS);
            case ALIAS -> List.of(ALIASES);
            case EVIDENCE -> QUOTES;
        };
        Set<IndexedText> texts = new LinkedHashSet<>();
        for (String hql : statements) {
            for (Object[] row : session.createSelectionQuery(hql, Object[].class)
                    .setParameterList(1, keys)
                    .getResultList()) {
                NodeKind kind = NodeKind.ofId((String) row[1]).orElseThrow();
                texts.add(new IndexedText(field, (Integer) row[0], kind, (Integer) row[2], (String) row[3]));
            }
        }
        return texts;
    }
}
