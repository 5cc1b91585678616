package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The text of a document, and the places of quotes in it.
 *
 * @param id the id of the document
 * @param text the whole text
 */
record DocumentPlaces(String id, String text) {
    private static final int MOST_SHOWN = 5;

    /** Takes both; neither is null. */
    DocumentPlaces {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }

    /**
     * Where a quote starts, in UTF-16 units from 0.
     *
     * @throws IllegalArgumentException with a message for the author when the text does not have it, or more than once
     */
    int find(String quote) {
        int first = text.indexOf(quote);
        if (first < 0) {
            throw new IllegalArgumentException(
                    "the quote %s is not in %s%s".formatted(Shown.words(quote), id, nearest(quote)));
        }
        if (text.indexOf(quote, first + 1) >= 0) {
            throw new IllegalArgumentException(
                    "the quote %s is in %s %s: quote more words, so that there is one place only"
                            .formatted(Shown.words(quote), id, places(quote)));
        }
        return first;
    }

    /**
     * Where a quote starts that is said to start there.
     *
     * @param start the offset that is said, in UTF-16 units from 0
     * @throws IllegalArgumentException with a message for the author when the text has other words there
     */
    int at(String quote, int start) {
        if (!text.startsWith(quote, start)) {
            int other = text.indexOf(quote);
            throw new IllegalArgumentException("the quote %s does not start at %d in %s%s"
                    .formatted(
                            Shown.words(quote),
                            start,
                            id,
                            other < 0 ? nearest(quote) : ": it is at " + other + " (or leave out 'start')"));
        }
        return start;
    }

    private String places(String quote) {
        List<Integer> lines = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            lines.add(Characters.lineAt(text, at));
        }
        String shown =
                lines.stream().distinct().limit(MOST_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        boolean more = lines.stream().distinct().count() > MOST_SHOWN;
        return "%d times (lines %s%s)".formatted(lines.size(), shown, more ? ", …" : "");
    }

    private String nearest(String quote) {
        return NearestText.find(quote, text)
                .map(near -> describe(quote, near))
                .orElse(", nor is anything like it: copy the words from the document");
    }

    /** The place, widened to whole words: half a word is hard to read. */
    private String wholeWords(NearestText near) {
        int start = near.start();
        while (start > 0 && isInWord(start)) {
            start--;
        }
        int end = near.end();
        while (end < text.length() && isInWord(end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private boolean isInWord(int offset) {
        return Character.isLetterOrDigit(text.charAt(offset - 1)) && Character.isLetterOrDigit(text.charAt(offset));
    }

    private String describe(String quote, NearestText near) {
        String words = wholeWords(near);
        Difference difference = Difference.of(quote, words);
        return "; the nearest text is %s (line %d): where the quote has %s, the document has %s"
                .formatted(
                        Shown.words(words),
                        Characters.lineAt(text, near.start()),
                        Shown.words(difference.first()),
                        Shown.words(difference.second()));
    }
}
