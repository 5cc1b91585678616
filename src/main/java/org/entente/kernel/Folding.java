package org.entente.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, for comparing. H2 calls it as its function FOLDED; PostgreSQL has one of its own that gives the same. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");

    private Folding() {}

    /** The text in lower case, its combining marks taken off; null for null. */
    public static String folded(String text) {
        return text == null
                ? null
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
