package org.entente.search;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.NodeKind;
import org.entente.search.Ranking.Needs;
import org.hibernate.StatelessSession;

/**
 * Counts the nodes that a search finds, in one statement, by the rule by which texts are hits. Weights are added up as whole numbers, so that databases
 * agree to the last node.
 *
 * @param search what is searched for
 * @param meanings what its words may mean, with those that nothing is like
 */
record HitCount(Search search, List<Meaning> meanings) {
    /** How finely weights are told apart. Sums of 32 words stay far below the bounds of a bigint. */
    private static final double STEPS = 1e12;

    private static final String COUNT = """
            select count(distinct f.node_key) from (
              select w.field, w.node_key from (
                select t.field, t.node_key, t.source_key, m.meaning, max(m.points) as points
                from unnest(cast(:words as bigint array), cast(:meanings as integer array), cast(:points as bigint array))
                  as m (word_key, meaning, points)
                join search_token t on t.word_key = m.word_key
                where t.field = any(:fields) and t.kind = any(:kinds)
                group by t.field, t.node_key, t.source_key, m.meaning
              ) w
              group by w.field, w.node_key, w.source_key
              having sum(w.points) >= case when w.field = :quote then :neededOfQuote else :neededOfName end
            ) f
            """;

    HitCount {
        meanings = List.copyOf(meanings);
    }

    /** How many nodes there are in what a session reads. */
    int in(StatelessSession session) {
        List<Long> words = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Long> points = new ArrayList<>();
        double typed = 0;
        for (int i = 0; i < meanings.size(); i++) {
            Meaning meaning = meanings.get(i);
            typed += meaning.weight();
            for (Meaning.Sense sense : meaning.senses()) {
                words.add(sense.word().key());
                numbers.add(i);
                points.add(points(meaning.weight() * sense.likeness()));
            }
        }
        long count = session.createNativeQuery(COUNT, Long.class)
                .setParameter("words", words.toArray(Long[]::new))
                .setParameter("meanings", numbers.toArray(Integer[]::new))
                .setParameter("points", points.toArray(Long[]::new))
                .setParameter("fields", search.fieldCodes())
                .setParameter(
                        "kinds", search.kinds().stream().map(NodeKind::name).toArray(String[]::new))
                .setParameter("quote", SearchField.EVIDENCE.code())
                .setParameter("neededOfQuote", needed(typed, Needs.OF_QUOTE))
                .setParameter("neededOfName", needed(typed, Needs.OF_NAME))
                .getSingleResult();
        return Math.toIntExact(count);
    }

    private static long points(double weight) {
        return Math.round(weight * STEPS);
    }

    private static long needed(double typed, double part) {
        return points(typed * part);
    }
}
