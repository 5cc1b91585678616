package org.entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.entente.search.Ranking.Scored;
import org.hibernate.StatelessSession;

/** What a search found: the best nodes, of which the ids are read as far as a page needs them. */
public final class Findings {
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparing(Hit::score).reversed().thenComparing(Hit::nodeId);

    private final List<Scored> ranked;
    private final Set<String> meant;
    private final HitCount counting;

    /**
     * @param ranked the best nodes, the best first
     * @param meant the words that may be meant, in Latin letters
     * @param counting how to count the nodes beyond these; null when there are none
     */
    Findings(List<Scored> ranked, Set<String> meant, HitCount counting) {
        this.ranked = List.copyOf(ranked);
        this.meant = Set.copyOf(meant);
        this.counting = counting;
    }

    /** Nothing. */
    static Findings none() {
        return new Findings(List.of(), Set.of(), null);
    }

    /**
     * A part of what was found.
     *
     * @param hits the best first, those of one score by id
     * @param before how many come before them
     * @param more whether others come after them
     */
    public record Part(List<Hit> hits, int before, boolean more) {
        /** Copies the hits. */
        public Part {
            hits = List.copyOf(hits);
        }
    }

    /** Where a part begins: after the hit of that score and id, whether it is still found or not. */
    public record Start(double score, String nodeId) {
        private boolean isBefore(Hit hit) {
            return hit.score() < score || (hit.score() == score && hit.nodeId().compareTo(nodeId) > 0);
        }
    }

    /** How many nodes are listed. */
    public int size() {
        return ranked.size();
    }

    /**
     * A part of the nodes that are listed.
     *
     * @param start null for the best ones
     * @param most how many
     * @param ids gives ids by keys. Nodes of one score are ordered by them, so that those of whole scores are asked for
     */
    public Part part(Start start, int most, Function<Collection<Integer>, Map<Integer, String>> ids) {
        int from = start == null ? 0 : first(0, score -> score <= start.score());
        int surelyAfter = start == null ? 0 : first(from, score -> score < start.score());
        int last = Math.min(ranked.size(), surelyAfter + most) - 1;
        int to = last < from
                ? from
                : first(last, score -> score < ranked.get(last).score());
        List<Hit> hits = hits(ranked.subList(from, to), ids);
        int skipped = 0;
        while (start != null && skipped < hits.size() && !start.isBefore(hits.get(skipped))) {
            skipped++;
        }
        List<Hit> part = hits.subList(skipped, Math.min(hits.size(), skipped + most));
        int before = from + skipped;
        return new Part(part, before, before + part.size() < ranked.size());
    }

    private int first(int from, DoublePredicate isThere) {
        int at = from;
        while (at < ranked.size() && !isThere.test(ranked.get(at).score())) {
            at++;
        }
        return at;
    }

    private List<Hit> hits(List<Scored> some, Function<Collection<Integer>, Map<Integer, String>> ids) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> found =
                ids.apply(some.stream().map(scored -> scored.text().nodeKey()).toList());
        List<Hit> hits = new ArrayList<>();
        for (Scored scored : some) {
            Postings.Text text = scored.text();
            hits.add(new Hit(
                    text.nodeKey(), found.get(text.nodeKey()), scored.score(), text.field(), text.sourceKey(), meant));
        }
        hits.sort(BEST_FIRST);
        return hits;
    }

    /** How many nodes there are in all. It takes a statement where these are more than the best ones. */
    public int count(StatelessSession session) {
        return counting == null ? ranked.size() : counting.in(session);
    }
}
