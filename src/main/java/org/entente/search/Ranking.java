package org.entente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.search.Postings.Posting;
import org.entente.search.Postings.Text;

/** Scores texts by how many of the typed words they have, how alike these are, how rare they are, and how much else the text has. */
final class Ranking {
    /** How much of a score is for having nothing else in the text. */
    private static final double BREVITY = 0.2;

    /** Of two names that fit alike, the label comes first. */
    private static final double OF_ALIAS = 0.98;

    /** Any name comes before any quote. */
    private static final double HALF = 0.5;

    /** Scores are given in ten-thousandths, so that they are told apart by what a reader sees. */
    private static final double STEPS = 10_000;

    /** Within a node, too, the order has no ties: the same text is shown on every database. */
    private static final Comparator<Scored> ORDER = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(scored -> scored.text().nodeKey())
            .thenComparing(scored -> scored.text().field())
            .thenComparingInt(scored -> scored.text().sourceKey());

    /** How much each typed word tells. */
    private final double[] weights;

    /** How alike a word of the graph, by its key, is to each typed word: the same array for the same word. */
    private final Map<Long, double[]> likenesses = new HashMap<>();

    Ranking(List<Meaning> meanings) {
        weights = meanings.stream().mapToDouble(Meaning::weight).toArray();
        for (int i = 0; i < weights.length; i++) {
            for (Meaning.Sense sense : meanings.get(i).senses()) {
                likenesses.computeIfAbsent(sense.word().key(), word -> new double[weights.length])[i] =
                        sense.likeness();
            }
        }
    }

    /** How much of what was typed, by weight, a text has to have to be a hit. A quote has more words by chance than a name. */
    static final class Needs {
        // A little less than a half and three quarters: sums of weights are rounded.
        static final double OF_NAME = 0.5 - 1e-9;
        static final double OF_QUOTE = 0.75 - 1e-9;

        private Needs() {}
    }

    /** A text with its score, from 0 to 1. */
    record Scored(Text text, double score) {}

    /**
     * What a text has of the words that may be meant.
     *
     * @param size how many different words the text has
     * @param words how alike each of its words is to the typed ones
     */
    private record Matched(int size, List<double[]> words) {
        /** A word can be read twice: for each of two typed words, or as one that is looked up. */
        void add(double[] likeness) {
            if (!words.contains(likeness)) {
                words.add(likeness);
            }
        }

        /** How alike the likeliest of its words is to a typed one; 0 when it has none that may be meant by that. */
        double likeness(int typed) {
            double likeness = 0;
            for (double[] word : words) {
                likeness = Math.max(likeness, word[typed]);
            }
            return likeness;
        }
    }

    /** The best text of each node that is a hit, the best first; those alike by the node's key. */
    List<Scored> rank(List<Posting> postings) {
        Map<Text, Matched> texts = new HashMap<>();
        for (Posting posting : postings) {
            texts.computeIfAbsent(posting.text(), text -> new Matched(posting.size(), new ArrayList<>(2)))
                    .add(likenesses.get(posting.wordKey()));
        }
        Map<Integer, Scored> best = new HashMap<>();
        texts.forEach((text, matched) -> {
            double score = score(text.field(), matched);
            if (score > 0) {
                best.merge(
                        text.nodeKey(),
                        new Scored(text, score),
                        (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
            }
        });
        return best.values().stream().sorted(ORDER).toList();
    }

    private double score(SearchField field, Matched matched) {
        double typed = 0;
        double found = 0;
        for (int i = 0; i < weights.length; i++) {
            typed += weights[i];
            found += weights[i] * matched.likeness(i);
        }
        double part = found / typed;
        double brevity = 1 - BREVITY * (matched.size() - matched.words().size()) / matched.size();
        return switch (field) {
            case LABEL -> part < Needs.OF_NAME ? 0 : rounded(HALF + HALF * part * brevity);
            case ALIAS -> part < Needs.OF_NAME ? 0 : rounded(HALF + HALF * part * brevity * OF_ALIAS);
            case EVIDENCE -> part < Needs.OF_QUOTE ? 0 : rounded(HALF * part * brevity);
        };
    }

    private static double rounded(double score) {
        return Math.round(score * STEPS) / STEPS;
    }
}
