package org.entente.ingest;

/** Texts as messages show them: in quotation marks, on one line, with what cannot be seen made visible. */
final class Shown {
    private static final int LONGEST = 160;

    private Shown() {}

    /** A value: {@code 'person/ada-lark'}. */
    static String quoted(String value) {
        return "'" + visible(value) + "'";
    }

    /** Words of a text: {@code "exports rose"}. */
    static String words(String text) {
        return "\"" + visible(text) + "\"";
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
        return shown + (text.codePointCount(0, text.length()) > LONGEST ? "…" : "");
    }

    private static void append(StringBuilder shown, int character) {
        if (character == '\n') {
            shown.append("\\n");
        } else if (character != ' ' && (isBlank(character) || Character.isISOControl(character))) {
            shown.append("\\u%04X".formatted(character));
        } else {
            shown.appendCodePoint(character);
        }
    }

    private static boolean isBlank(int character) {
        int type = Character.getType(character);
        return Character.isSpaceChar(character) || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
