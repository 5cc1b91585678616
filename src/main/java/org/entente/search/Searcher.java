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

    /** The nodes that are found. */
    public Findings find(Search search) {
        List<Meaning> meanings = Vocabulary.meanings(session, search);
        List<Meaning> known =
                meanings.stream().filter(meaning -> !meaning.isUnknown()).toList();
        if (known.isEmpty()) {
            return Findings.none();
        }
        // Where one word alone has to be found, no more texts are read than can be hits.
        int most = known.size() == 1 ? 2 * search.most() : search.mostUses();
        double typed = meanings.stream().mapToDouble(Meaning::weight).sum();
        List<Meaning> bounded =
                known.stream().map(meaning -> meaning.within(most)).toList();
        Reading reading = Reading.of(bounded, typed, most);
        List<Meaning> judged = new ArrayList<>(bounded);
        meanings.stream().filter(Meaning::isUnknown).forEach(judged::add);
        List<Scored> ranked = new Ranking(judged).rank(new Postings(session, search).read(reading, most));
        if (ranked.isEmpty()) {
            return Findings.none();
        }
        boolean listsAll = reading.isWhole() && ranked.size() <= search.most();
        List<Scored> best = ranked.subList(0, Math.min(search.most(), ranked.size()));
        return new Findings(hits(best, bounded), listsAll ? null : new HitCount(search, judged));
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
