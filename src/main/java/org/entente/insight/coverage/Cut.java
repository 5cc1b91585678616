package org.entente.insight.coverage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of a text, from one sentence's start to that of the next.
 *
 * @param from where it starts, in UTF-16 units from 0
 * @param to where the next one starts
 */
record Cut(int from, int to) {
    /**
     * A text cut into sentences by the rules of Unicode (UAX #29) for its language, without the breaks that CLDR knows for none, as after "Mr.". A line end ends a
     * sentence. White space belongs to the sentence before it, at the start of the text to the first one: the pieces join up to the text, and none is blank.
     *
     * @param language a BCP 47 tag
     * @return none when the text is blank
     */
    static List<Cut> sentences(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale.Builder()
                .setLocale(ULocale.forLanguageTag(language))
                .setUnicodeLocaleKeyword("ss", "standard")
                .build());
        breaks.setText(text);
        List<Cut> cuts = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            int last = cuts.size() - 1;
            if (!isBlank(text, from, to)) {
                cuts.add(new Cut(from, to));
                from = to;
            } else if (last >= 0) {
                cuts.set(last, new Cut(cuts.get(last).from, to));
                from = to;
            }
        }
        return cuts;
    }

    private static boolean isBlank(String text, int from, int to) {
        return IntStream.range(from, to).allMatch(at -> isSpace(text.charAt(at)));
    }

    /** The same without white space around it. */
    Cut stripped(String text) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Cut(start, end);
    }

    /** Whether a UTF-16 unit is white space: a space that breaks no line is some, too. */
    static boolean isSpace(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
