package org.entente.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Comparator<Scored> ORDER = Comparator.comparing(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.text().nodeKey())
            .thenComparing(scored -> scored.text().field())
            .thenComparing(scored -> scored.text().sourceKey());

    private final List<Meaning> meanings;

    Ranking(List<Meaning> meanings) {
        this.meanings = List.copyOf(meanings);
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

    /** The words that a text has, of those that may be meant. */
    private record Matched(int size, Set<Long> words) {}

    /** The best text of each node that is a hit, the best first; those alike by the node's key. */
    List<Scored> rank(List<Posting> postings) {
        Map<Text, Matched> texts = new HashMap<>();
        for (Posting posting : postings) {
            texts.computeIfAbsent(posting.text(), text -> new Matched(posting.size(), new HashSet<>(4)))
                    .words()
                    .add(posting.wordKey());
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
        for (Meaning meaning : meanings) {
            typed += meaning.weight();
            found += meaning.weight() * meaning.likeness(matched.words());
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
