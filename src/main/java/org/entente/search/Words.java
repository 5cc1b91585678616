package org.entente.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words, and writes them in Latin letters. */
final class Words {
    /** How many letters of a word count. Longer ones are addresses and the like. */
    static final int LONGEST = 40;

    private Words() {}

    /** The words of a text, in its order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (end > start) {
                add(words, text, start, end);
            }
            start = Math.max(end, start + Character.charCount(text.codePointAt(start)));
        }
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        for (String letters : LatinScript.write(text.substring(start, end))) {
            words.add(new Word(letters.substring(0, Math.min(LONGEST, letters.length())), start, end));
        }
    }

    /** Where the word ends that starts at a place; the place itself where none does. */
    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        if (!Character.isLetterOrDigit(first)) {
            return start;
        }
        int end = start + Character.charCount(first);
        // Chinese has no spaces: each character is a word, so that a part of a name finds the whole.
        while (!isIdeograph(first) && end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPart(int character) {
        boolean mark = Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
        return mark || (Character.isLetterOrDigit(character) && !isIdeograph(character));
    }

    private static boolean isIdeograph(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }
}
