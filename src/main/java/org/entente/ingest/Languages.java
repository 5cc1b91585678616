package org.entente.ingest;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Which language tags (BCP 47) and script codes (ISO 15924) there are. */
final class Languages {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /** Codes that ISO 15924 has beside the scripts of Unicode: variants and combinations of them, as of 2024. */
    private static final Set<String> VARIANTS = Set.of(
            "Aran", "Cyrs", "Hanb", "Hans", "Hant", "Hrkt", "Jpan", "Kore", "Latf", "Latg", "Syre", "Syrj", "Syrn");

    private Languages() {}

    /**
     * A language tag, as it was given.
     *
     * @throws IllegalArgumentException when it is ill-formed, or its two-letter language is not in ISO 639-1
     */
    static String tag(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("%s is no BCP 47 language tag".formatted(Shown.quoted(tag)), e);
        }
        String language = locale.getLanguage();
        // The three-letter languages of ISO 639-3 are thousands: Java lists only those with two letters.
        if (language.length() == 2 ? !TWO_LETTERS.contains(language) : language.length() != 3) {
            throw new IllegalArgumentException("%s is no language of ISO 639".formatted(Shown.quoted(tag)));
        }
        return tag;
    }

    /**
     * A script code, as it was given.
     *
     * @throws IllegalArgumentException when ISO 15924 has no such code
     */
    static String script(String code) {
        if (VARIANTS.contains(code)) {
            return code;
        }
        try {
            Character.UnicodeScript.forName(code);
            return code;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s is no script of ISO 15924".formatted(Shown.quoted(code)), e);
        }
    }
}
