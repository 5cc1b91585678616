package org.entente.speed;

/** A tree of goods with the codes of a customs nomenclature: chapters of two digits, headings of four, goods of six. A commodity is a number. */
final class Goods {
    static final int COUNT = 6_000;
    private static final int CHAPTERS = 96;
    private static final int HEADINGS_OF_A_CHAPTER = 12;
    private static final int HEADINGS = CHAPTERS * HEADINGS_OF_A_CHAPTER;

    /** The first of the goods that are no group of others. */
    static final int FIRST_LEAF = CHAPTERS + HEADINGS;

    /** How many goods are no group of others. */
    static final int LEAVES = COUNT - FIRST_LEAF;

    /** The next leaf that a pair of countries trades in is so many further: a prime, so that all are met before one comes again. */
    private static final int STRIDE = 1_009;

    private Goods() {}

    /** Whether a commodity is part of another. */
    static boolean hasWhole(int commodity) {
        return commodity >= CHAPTERS;
    }

    /** The commodity that another one is part of. */
    static int whole(int commodity) {
        return commodity < FIRST_LEAF
                ? (commodity - CHAPTERS) / HEADINGS_OF_A_CHAPTER
                : CHAPTERS + (commodity - FIRST_LEAF) % HEADINGS;
    }

    /** The code of a commodity. */
    static String code(int commodity) {
        if (!hasWhole(commodity)) {
            int chapter = commodity + 1;
            return twoDigits(chapter < 77 ? chapter : chapter + 1); // There is no chapter 77.
        }
        int place = commodity < FIRST_LEAF
                ? (commodity - CHAPTERS) % HEADINGS_OF_A_CHAPTER
                : (commodity - FIRST_LEAF) / HEADINGS;
        return code(whole(commodity)) + twoDigits(place + 1);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** One after the other of the goods that a pair of countries trades in: no two are the same up to {@link #LEAVES}. */
    static int leaf(int pair, int place) {
        return FIRST_LEAF + (int) ((pair * 37L + (long) place * STRIDE) % LEAVES);
    }
}
