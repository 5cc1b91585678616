package org.entente.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which words typing errors can have made of a word. Words that are near enough share something of what is left of them when letters are taken away
 * ({@link Typos#remains}); what is kept is under which hash of that each word stands, so some of those that are found are not near at all.
 */
final class TypoIndex {
    private static final int WORDS_TOGETHER = 2;

    /** Where the words of each hash start, and behind the last one the end. */
    private final int[] starts;

    private final int[] places;

    private TypoIndex(int[] starts, int[] places) {
        this.starts = starts;
        this.places = places;
    }

    /** An index of words by their places. */
    static TypoIndex of(SortedTexts words) {
        int[] hashes = new int[16];
        int[] places = new int[16];
        int count = 0;
        for (int place = 0; place < words.size(); place++) {
            for (String remains : Typos.remains(words.get(place))) {
                if (count == hashes.length) {
                    hashes = Arrays.copyOf(hashes, 2 * count);
                    places = Arrays.copyOf(places, 2 * count);
                }
                hashes[count] = hash(remains);
                places[count++] = place;
            }
        }
        return sorted(hashes, places, count);
    }

    /** Counts how many stand under each hash, and then puts each where it belongs. */
    private static TypoIndex sorted(int[] hashes, int[] places, int count) {
        int size = Integer.highestOneBit(Math.max(1, count / WORDS_TOGETHER));
        int[] starts = new int[size + 1];
        for (int i = 0; i < count; i++) {
            starts[(hashes[i] & size - 1) + 1]++;
        }
        for (int hash = 0; hash < size; hash++) {
            starts[hash + 1] += starts[hash];
        }
        int[] next = starts.clone();
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[next[hashes[i] & size - 1]++] = places[i];
        }
        return new TypoIndex(starts, sorted);
    }

    /** A hash whose low bits depend on all letters. */
    private static int hash(String remains) {
        int hash = remains.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The places of all words that are near enough, and of some others. */
    IntStream near(String word) {
        int mask = starts.length - 2;
        return Typos.remains(word).stream()
                .mapToInt(remains -> hash(remains) & mask)
                .flatMap(hash -> Arrays.stream(places, starts[hash], starts[hash + 1]))
                .distinct();
    }

    /** The bytes of memory that it takes. */
    long bytes() {
        return 4L * (starts.length + places.length);
    }
}
