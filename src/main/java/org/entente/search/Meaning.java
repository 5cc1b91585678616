package org.entente.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a typed word may mean: words of the graph, the likeliest first.
 *
 * @param senses the words; none when nothing in the graph is like it
 */
record Meaning(List<Sense> senses) {
    /**
     * A word that may be meant.
     *
     * @param likeness how alike it is to what was typed, above 0 up to 1
     */
    record Sense(KnownWord word, double likeness) {}

    Meaning {
        senses = List.copyOf(senses);
    }

    boolean isUnknown() {
        return senses.isEmpty();
    }

    /** How many texts have one of the words; one that has several counts as often. */
    int uses() {
        return senses.stream().mapToInt(sense -> sense.word().uses()).sum();
    }

    /**
     * How much it tells that a text has the word: the less, the more texts do.
     */
    double weight() {
        return 1.0 / (1 + (senses.isEmpty() ? 0 : senses.get(0).word().commonness()));
    }

    /** The likeliest words, without those that would have more than some texts have one of them; the first one in any case. */
    Meaning within(int most) {
        List<Sense> within = new ArrayList<>();
        int uses = 0;
        for (Sense sense : senses) {
            if (within.isEmpty() || uses + sense.word().uses() <= most) {
                within.add(sense);
                uses += sense.word().uses();
            }
        }
        return new Meaning(within);
    }
}
