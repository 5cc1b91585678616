package org.entente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.search.Postings.Text;
import org.entente.search.Ranking.Scored;
import org.hibernate.StatelessSession;

/**
 * Searches in three statements: which words of the graph may be meant, which texts have them, and what these say. All judging is done here, on
 * numbers and Latin letters, so that results depend neither on the database nor on its collation.
 */
public final class Searcher {
    /** How many uses of words are read at most. What is more frequent tells little, and is left out when there are rarer words. */
    private static final int MOST_USES = 20_000;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparing(Hit::score).reversed().thenComparing(Hit::nodeId);

    private static final String TEXTS = """
            select 0, node_key, id, label from node where node_key = any(:nodes)
            union all select 1, alias_key, null, label from alias where alias_key = any(:aliases)
            union all select 2, citation_key, null, quote from citation where citation_key = any(:quotes)
            """;

    private final StatelessSession session;

    /** Searches what the session reads. */
    public Searcher(StatelessSession session) {
        this.session = session;
    }

    /** The nodes that are found, the best first, those of one score by id. */
    public List<Hit> find(Search search) {
        List<Meaning> meanings = Vocabulary.meanings(session, search.words());
        List<Meaning> known =
                meanings.stream().filter(meaning -> !meaning.isUnknown()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        // Where one word alone has to be found, no more texts are read than can be hits; where several have to meet,
        // all are.
        boolean single = known.size() == 1;
        List<Meaning> rare = rarest(known, single ? 2 * search.most() : MOST_USES);
        List<Meaning> judged = new ArrayList<>(rare);
        meanings.stream().filter(Meaning::isUnknown).forEach(judged::add);
        List<Scored> ranked = new Ranking(judged)
                .rank(new Postings(session, search).read(rare, single ? 2 * search.most() : MOST_USES), search.most());
        return ranked.isEmpty() ? List.of() : hits(ranked, rare);
    }

    /** The meanings with the fewest uses, as long as not more than some are to be read. */
    private static List<Meaning> rarest(List<Meaning> known, int most) {
        List<Meaning> sorted = known.stream()
                .map(meaning -> meaning.within(most))
                .sorted(Comparator.comparing(Meaning::uses))
                .toList();
        List<Meaning> rarest = new ArrayList<>();
        int uses = 0;
        for (Meaning meaning : sorted) {
            uses += meaning.uses();
            if (rarest.isEmpty() || uses <= most) {
                rarest.add(meaning);
            }
        }
        return rarest;
    }

    private List<Hit> hits(List<Scored> ranked, List<Meaning> meanings) {
        Set<String> meant = new HashSet<>();
        meanings.forEach(meaning ->
                meaning.senses().forEach(sense -> meant.add(sense.word().letters())));
        Map<Integer, String> ids = new HashMap<>();
        Map<SearchField, Map<Integer, String>> texts = texts(ranked, ids);
        List<Hit> hits = new ArrayList<>();
        for (Scored scored : ranked) {
            Text found = scored.text();
            String id = ids.get(found.nodeKey());
            String text = texts.get(found.field()).get(found.sourceKey());
            if (id != null && text != null) {
                hits.add(new Hit(found.nodeKey(), id, scored.score(), found.field(), text, meant));
            }
        }
        hits.sort(BEST_FIRST);
        return hits;
    }

    /** The texts by field and source; the ids of the nodes are put by their keys. */
    private Map<SearchField, Map<Integer, String>> texts(List<Scored> ranked, Map<Integer, String> ids) {
        Map<SearchField, Map<Integer, String>> texts = new HashMap<>();
        for (SearchField field : SearchField.values()) {
            texts.put(field, new HashMap<>());
        }
        for (Object[] row : session.createNativeQuery(TEXTS, Object[].class)
                .setParameter(
                        "nodes",
                        ranked.stream().map(scored -> scored.text().nodeKey()).toArray(Integer[]::new))
                .setParameter("aliases", sources(ranked, SearchField.ALIAS))
                .setParameter("quotes", sources(ranked, SearchField.EVIDENCE))
                .getResultList()) {
            SearchField field = SearchField.ofCode(((Number) row[0]).intValue());
            Integer key = ((Number) row[1]).intValue();
            texts.get(field).put(key, (String) row[3]);
            if (field == SearchField.LABEL) {
                ids.put(key, (String) row[2]);
            }
        }
        return texts;
    }

    private static Integer[] sources(List<Scored> ranked, SearchField field) {
        return ranked.stream()
                .map(Scored::text)
                .filter(text -> text.field() == field)
                .map(Text::sourceKey)
                .distinct()
                .toArray(Integer[]::new);
    }
}
