package org.entente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.search.Ranking.Needs;

/**
 * Which words' texts are read, and which words are only looked up in these texts. Common words tell little: as soon as those that are left could not
 * make a hit together, every hit has one of the rarer words, and the thousands of other texts that have the common ones need not be read (this is Turtle
 * and Flood's MaxScore).
 *
 * @param read the meanings whose texts are read, the rarest first
 * @param lookedUp the meanings that are looked up in those texts
 * @param isWhole whether no hit is missed by that
 */
record Reading(List<Meaning> read, List<Meaning> lookedUp, boolean isWhole) {
    /** To look up a text costs about as much as to read so many. */
    private static final int PRICE_OF_LOOKING_UP = 3;

    Reading {
        read = List.copyOf(read);
        lookedUp = List.copyOf(lookedUp);
    }

    /**
     * How to read.
     *
     * @param meanings what the typed words may mean; something is like each of them
     * @param typed the weight of all typed words
     * @param most how many texts are to be read, as long as the rarest meaning alone has not more
     */
    static Reading of(List<Meaning> meanings, double typed, int most) {
        List<Meaning> sorted =
                meanings.stream().sorted(Comparator.comparing(Meaning::uses)).toList();
        List<Meaning> read = new ArrayList<>();
        List<Meaning> lookedUp = new ArrayList<>();
        double left = sorted.stream().mapToDouble(Meaning::weight).sum();
        boolean isWhole = true;
        int uses = 0;
        for (Meaning meaning : sorted) {
            boolean needed = read.isEmpty() || left >= Needs.OF_NAME * typed;
            boolean fits = read.isEmpty() || uses + meaning.uses() <= most;
            if (fits && (needed || meaning.uses() <= PRICE_OF_LOOKING_UP * uses)) {
                read.add(meaning);
                uses += meaning.uses();
                left -= meaning.weight();
            } else {
                lookedUp.add(meaning);
                isWhole &= !needed;
            }
        }
        return new Reading(read, lookedUp, isWhole && uses <= most);
    }
}
