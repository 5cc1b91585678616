package org.entente.ingest;

import java.util.Optional;

/**
 * The place in a text that is most like a quote (Sellers' algorithm: edit distance with a free start and a free end).
 * Its time grows with quote × text, so it is bounded, and meant for the few quotes that are not found.
 *
 * @param start where the place starts, in UTF-16 units from 0
 * @param end the offset after its last unit
 * @param distance how many units differ
 */
record NearestText(int start, int end, int distance) {
    private static final long MOST_STEPS = 400_000_000L;

    /** The best place; empty when nothing in the text is alike, or when the text is too long to be searched. */
    static Optional<NearestText> find(String quote, String text) {
        if ((long) quote.length() * text.length() > MOST_STEPS) {
            return Optional.empty();
        }
        NearestText best = search(quote, text);
        // Where half of the quote differs, the place is as good as chance.
        return best.distance * 2 <= quote.length() ? Optional.of(best) : Optional.empty();
    }

    private static NearestText search(String quote, String text) {
        int length = quote.length();
        int[] distances = new int[length + 1];
        int[] starts = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            distances[i] = i;
        }
        NearestText best = new NearestText(0, 0, length);
        for (int end = 1; end <= text.length(); end++) {
            column(quote, text.charAt(end - 1), end, distances, starts);
            if (distances[length] < best.distance) {
                best = new NearestText(starts[length], end, distances[length]);
            }
        }
        return best;
    }

    /** Moves on by one unit of the text: the distance of each beginning of the quote from some text that ends here. */
    private static void column(String quote, char unit, int end, int[] distances, int[] starts) {
        int diagonal = distances[0];
        int diagonalStart = starts[0];
        distances[0] = 0;
        starts[0] = end;
        for (int i = 1; i < distances.length; i++) {
            int replaced = diagonal + (quote.charAt(i - 1) == unit ? 0 : 1);
            int replacedStart = diagonalStart;
            diagonal = distances[i];
            diagonalStart = starts[i];
            if (distances[i] + 1 < replaced) {
                replaced = distances[i] + 1;
                replacedStart = starts[i];
            }
            if (distances[i - 1] + 1 < replaced) {
                replaced = distances[i - 1] + 1;
                replacedStart = starts[i - 1];
            }
            distances[i] = replaced;
            starts[i] = replacedStart;
        }
    }
}
