package org.entente.search;

import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Typing errors: a letter too many, too few, another, or two swapped. Two words that are some errors apart become equal when that many letters
 * are taken from each; so the words near a word are found by equality alone, which every database has an index for (the idea is Wolf Garbe's
 * symmetric delete). Only the beginnings of words are looked up like that, and what is found is measured.
 */
final class Typos {
    private static final int BEGINNING = 7;
    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private Typos() {}

    /** How many errors a word is forgiven: none below 4 letters, one below 8, else two. A number is another number when a digit differs. */
    static int allowed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return 0;
            }
        }
        return word.length() < ONE_FROM ? 0 : word.length() < TWO_FROM ? 1 : 2;
    }

    /** How many errors two words are apart; -1 when more than both are forgiven. */
    static int between(String word, String other) {
        int most = Math.min(allowed(word), allowed(other));
        if (Math.abs(word.length() - other.length()) > most) {
            return -1;
        }
        return new DamerauLevenshteinDistance(most).apply(word, other);
    }

    /** What is left of the beginning of a word when as many letters are taken from it as it is forgiven errors, or fewer. */
    static Set<String> remains(String word) {
        Set<String> remains = new TreeSet<>();
        if (allowed(word) > 0) {
            take(word.substring(0, Math.min(BEGINNING, word.length())), allowed(word), remains);
        }
        return remains;
    }

    private static void take(String word, int most, Set<String> remains) {
        remains.add(word);
        for (int i = 0; most > 0 && i < word.length(); i++) {
            take(word.substring(0, i) + word.substring(i + 1), most - 1, remains);
        }
    }
}
