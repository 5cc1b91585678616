package org.entente.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which known word a misspelt one was meant to be. */
final class Spelling {
    private static final int LONGEST = 100;

    private Spelling() {}

    /** {@code "; did you mean 'title'?"}, or nothing when no known word is near. */
    static String suggestion(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        int furthest = Math.max(1, word.length() / 4);
        return known.stream()
                .filter(one -> Math.abs(one.length() - word.length()) <= furthest)
                .filter(one -> distance(word, one) <= furthest)
                .min(Comparator.comparingInt((String one) -> distance(word, one))
                        .thenComparing(Comparator.naturalOrder()))
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
    }

    /** How many letters must be added, left out or replaced, whatever their case. */
    private static int distance(String word, String other) {
        String from = word.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
