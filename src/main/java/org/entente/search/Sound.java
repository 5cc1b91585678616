package org.entente.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What spellings of a name have in common, whatever scheme brought it into Latin letters. The schemes for Cyrillic (ISO 9, BGN/PCGN, the passports')
 * and the Latin alphabets of Kazakh, Azerbaijani and Turkish differ in few letters: these are made one. It is a key for looking up, coarser than
 * the ear; how alike two words are is judged by their letters.
 */
final class Sound {
    /** Longer ones first. */
    private static final Map<String, String> SAME = new LinkedHashMap<>();

    static {
        // щ: shch, ŝ.
        SAME.put("shch", "s");
        // х: kh, h, x.
        SAME.put("kh", "h");
        SAME.put("x", "h");
        // ж: zh, ž. ш: sh, š, ş. ч: ch, č, ç. ғ: gh, ğ, g. ц: ts, c.
        SAME.put("zh", "z");
        SAME.put("sh", "s");
        SAME.put("ch", "c");
        SAME.put("gh", "g");
        SAME.put("ts", "c");
        // Greek and Western spellings.
        SAME.put("ph", "f");
        SAME.put("th", "t");
        // қ: q, k. в: v, w.
        SAME.put("q", "k");
        SAME.put("w", "v");
        // й, ы, и, і: y, j, i, ı.
        SAME.put("y", "i");
        SAME.put("j", "i");
    }

    private static final String VOWELS = "aeiou";

    private Sound() {}

    /** The sound of a word in Latin letters; never empty. */
    static String of(String word) {
        StringBuilder sound = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            String spelling = spelling(word, at);
            add(sound, SAME.getOrDefault(spelling, spelling).charAt(0));
            at += spelling.length();
        }
        return sound.toString();
    }

    private static String spelling(String word, int at) {
        for (String spelling : SAME.keySet()) {
            if (word.startsWith(spelling, at)) {
                return spelling;
            }
        }
        return word.substring(at, at + 1);
    }

    /** Double letters count once, and a glide between vowels is written or not: Tokayev, Tokaev. */
    private static void add(StringBuilder sound, char letter) {
        int last = sound.length() - 1;
        boolean glide = last > 0 && sound.charAt(last) == 'i' && VOWELS.indexOf(letter) >= 0;
        if (glide) {
            sound.setLength(last);
        }
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
            sound.append(letter);
        }
    }

    /** The sound of the beginning of a word: without what the next letter may take away. */
    static String ofBeginning(String beginning) {
        String sound = of(beginning);
        return sound.length() > 1 && sound.endsWith("i") ? sound.substring(0, sound.length() - 1) : sound;
    }
}
