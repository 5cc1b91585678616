package org.entente.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a word of any script in lower-case Latin letters without marks, by the rules of the Unicode CLDR (transforms Any-Latin and Latin-ASCII). The
 * same everywhere: neither the locale nor the time zone of the machine plays a part.
 */
final class LatinScript {
    private static final Transliterator RULES = Transliterator.getInstance(
            "NFKC; Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Any-Lower; [[:^L:]&[:^Nd:]&[:^Z:] [:Lm:]] Remove");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** A word takes some 70 microseconds by the rules, and names share most of their words. */
    private static final Cache<String, List<String>> WRITTEN =
            Caffeine.newBuilder().maximumSize(100_000).build();

    private LatinScript() {}

    /** A word in Latin letters; several where the script has no spaces, none where nothing of it is a letter or digit. */
    static List<String> write(String word) {
        if (word.chars().allMatch(unit -> unit < 128)) {
            return List.of(word.toLowerCase(Locale.ROOT));
        }
        return WRITTEN.get(word, LatinScript::transliterate);
    }

    private static List<String> transliterate(String word) {
        // The rules leave the schwa alone. Azerbaijani and Kazakh names are written with an a for it in English:
        // Əliyev, Aliyev.
        String schwas =
                word.replace('ə', 'a').replace('Ə', 'A').replace('ә', 'a').replace('Ә', 'A');
        return Stream.of(SPACES.split(RULES.transliterate(schwas)))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
