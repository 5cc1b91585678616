package org.entente.speed;

import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.model.NodeKind;

/** Names that look like words and are nobody's: syllables drawn by lot. */
final class Names {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String LATIN = CONSONANTS + VOWELS;
    private static final String CYRILLIC = "бдфгклмнпрствзаеиоу";
    private static final String[] ENDS_OF_COUNTRIES = {"andria", "oria", "ullia", "elland"};
    private static final String[] INSTITUTIONS = {
        "Ministry", "Agency", "Chamber", "Council", "Institute", "Company", "Bank", "Fund", "Railways", "Energy"
    };
    private static final String[] AGREEMENTS = {"Treaty", "Memorandum", "Programme", "Contract", "Declaration"};
    private static final String[] SUBJECTS = {
        "Trade", "Transit", "Fisheries", "Energy", "Culture", "Health", "Water", "Customs", "Aviation", "Education"
    };
    private static final String[] PROJECTS = {"Line", "Corridor", "Port", "Terminal", "Plant", "Initiative"};
    private static final String[] EVENTS = {"Summit", "Talks", "Visit", "Forum", "Conference", "Ceremony"};
    private static final String[] GOODS = {"wool", "ore", "oil", "cloth", "grain", "glass", "parts", "paper", "tools"};

    /** Given names are few and many share them, as in life. */
    private static final int GIVEN = 1_500;

    private Names() {}

    /** The name of a node, drawn with its dice. */
    static String of(NodeKind kind, int number, SplittableRandom dice) {
        return switch (kind) {
            case COUNTRY -> word(dice, 2) + one(dice, ENDS_OF_COUNTRIES);
            case PERSON -> word(new SplittableRandom(dice.nextInt(GIVEN)), 2) + " " + word(dice, 4);
            case INSTITUTION -> word(dice, 3) + " " + one(dice, INSTITUTIONS) + " of " + word(dice, 3);
            case AGREEMENT -> word(dice, 3) + " " + one(dice, AGREEMENTS) + " on " + one(dice, SUBJECTS);
            case PROJECT -> word(dice, 4) + " " + one(dice, PROJECTS);
            case EVENT -> word(dice, 3) + " " + one(dice, EVENTS);
            case COMMODITY -> word(dice, 3) + " " + one(dice, GOODS);
            case DOCUMENT -> "Gazette, No. " + (number + 1);
            case PLACE, TOPIC -> throw new IllegalArgumentException("none are generated: " + kind);
        };
    }

    private static String one(SplittableRandom dice, String[] words) {
        return words[dice.nextInt(words.length)];
    }

    private static String word(SplittableRandom dice, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS.charAt(dice.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(dice.nextInt(VOWELS.length())));
        }
        if (dice.nextBoolean()) {
            word.append(CONSONANTS.charAt(dice.nextInt(CONSONANTS.length())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A name in Cyrillic letters. */
    static String cyrillic(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            int place = LATIN.indexOf(Character.toLowerCase(letter));
            char other = place < 0 ? letter : CYRILLIC.charAt(place);
            letters.append(Character.isUpperCase(letter) ? Character.toUpperCase(other) : other);
        }
        return letters.toString();
    }

    /** A name with one letter of its last word typed wrong. */
    static String mistyped(String name, SplittableRandom dice) {
        int place = dice.nextInt(name.lastIndexOf(' ') + 2, name.length());
        char wrong;
        do {
            wrong = LATIN.charAt(dice.nextInt(LATIN.length()));
        } while (wrong == name.charAt(place));
        return name.substring(0, place) + wrong + name.substring(place + 1);
    }
}
