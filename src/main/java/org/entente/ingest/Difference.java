package org.entente.ingest;

/**
 * Where two texts that are nearly alike part: the words between what they begin and end with together.
 *
 * @param first the words of the first text that the second does not have there
 * @param second the words of the second text that the first does not have there
 */
record Difference(String first, String second) {
    /** The difference of two texts, widened to whole words. */
    static Difference of(String first, String second) {
        if (first.equals(second)) {
            return new Difference("", "");
        }
        int shorter = Math.min(first.length(), second.length());
        int before = 0;
        while (before < shorter && first.charAt(before) == second.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && first.charAt(first.length() - 1 - after) == second.charAt(second.length() - 1 - after)) {
            after++;
        }
        while (before > 0 && !Character.isWhitespace(first.charAt(before - 1))) {
            before--;
        }
        while (after > 0 && !Character.isWhitespace(first.charAt(first.length() - after))) {
            after--;
        }
        return new Difference(
                first.substring(before, first.length() - after), second.substring(before, second.length() - after));
    }
}
