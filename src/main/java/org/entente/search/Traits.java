package org.entente.search;

import java.util.Set;
import java.util.TreeSet;

/** By what a word is found: its beginnings, its sound, and what typing errors leave of it. */
final class Traits {
    private static final int LONGEST_BEGINNING = 12;

    private Traits() {}

    /** All traits of a word of the graph. */
    static Set<String> of(String word) {
        Set<String> traits = new TreeSet<>(ofWhole(word));
        addBeginnings(word, traits);
        addBeginnings(Sound.of(word), traits);
        return traits;
    }

    private static void addBeginnings(String letters, Set<String> traits) {
        for (int end = 1; end <= Math.min(LONGEST_BEGINNING, letters.length()); end++) {
            traits.add(beginning(letters.substring(0, end)));
        }
    }

    /** The traits that a word shares with its other spellings. */
    static Set<String> ofWhole(String word) {
        Set<String> traits = new TreeSet<>();
        traits.add("=" + Sound.of(word));
        Typos.remains(word).forEach(remains -> traits.add("-" + remains));
        return traits;
    }

    /** The trait that a beginning shares with the words that go on from it. */
    static String beginning(String letters) {
        return "^" + letters.substring(0, Math.min(LONGEST_BEGINNING, letters.length()));
    }
}
