package org.entente.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word that is searched for.
 *
 * @param letters the word in Latin letters
 * @param sound its sound
 * @param beginning the sound of the words that may go on from it
 * @param unfinished whether more letters may follow: it is the last one
 * @param typing whether more letters are likely to follow: they are being typed
 */
record TypedWord(String letters, String sound, String beginning, boolean unfinished, boolean typing) {
    private static final double SAME_SOUND = 0.95;
    private static final double ONE_TYPO = 0.85;
    private static final double TWO_TYPOS = 0.7;
    private static final double BEGINNING = 0.86;
    private static final double TYPED = 0.08;

    /** A word of fewer letters that is being typed is a beginning more often than a word. */
    private static final int TELLING = 4;

    /** What a word loses by being as common as a preposition, for each time that it is twice as common. */
    private static final double COMMON = 0.03;

    private static final double LEAST = 0.6;

    private TypedWord(String letters, boolean unfinished, boolean typing) {
        this(letters, Sound.of(letters), Sound.ofBeginning(letters), unfinished, typing);
    }

    /**
     * The different words of a text.
     *
     * @param most how many of them
     * @param typing whether the text is being typed at this moment
     */
    static List<TypedWord> of(String text, int most, boolean typing) {
        Set<String> distinct = new LinkedHashSet<>();
        Words.of(text).forEach(word -> distinct.add(word.letters()));
        List<String> words = distinct.stream().limit(most).toList();
        List<TypedWord> typed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            typed.add(new TypedWord(words.get(i), last, last && typing));
        }
        return typed;
    }

    /**
     * How alike it is to a word of the graph, from 0 (not at all) to 1 (the same). The steps keep the order that a reader expects: the same word,
     * another spelling of it, a beginning, which counts for the more, the more of the word it is, a typing error.
     */
    double likeness(KnownWord known) {
        if (letters.equals(known.letters())) {
            return typing && letters.length() < TELLING ? likenessOfShort(known) : 1;
        }
        if (sound.equals(known.sound())) {
            return SAME_SOUND;
        }
        boolean begins = known.letters().startsWith(letters) || known.sound().startsWith(beginning);
        if (unfinished && begins) {
            double typed =
                    Math.min(1, (double) letters.length() / known.letters().length());
            return BEGINNING + TYPED * typed;
        }
        return switch (Typos.between(letters, known.letters())) {
            case 1 -> ONE_TYPO;
            case 2 -> TWO_TYPOS;
            default -> 0;
        };
    }

    /** Who has typed "to" rather means Tokayev than a label with that word in it. A rare short word, such as the name Li, may be meant all the same. */
    private static double likenessOfShort(KnownWord known) {
        return Math.max(LEAST, 1 - COMMON * known.commonness());
    }
}
