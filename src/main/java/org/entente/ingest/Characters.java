package org.entente.ingest;

import java.util.Optional;

/**
 * Which characters a text may hold. PostgreSQL refuses U+0000, JSON and XML refuse others: none of them says anything.
 */
final class Characters {
    private Characters() {}

    /**
     * A character that must not be in a text.
     *
     * @param offset where it stands, in UTF-16 units from 0
     * @param reason what is wrong with it
     */
    record Flaw(int offset, String reason) {}

    /** The first character of a text that is a control character (other than tab and line feed) or half of a pair. */
    static Optional<Flaw> flaw(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\r') {
                return Optional.of(new Flaw(i, "holds a carriage return: save it with line feeds alone"));
            }
            if (Character.isISOControl(unit) && unit != '\n' && unit != '\t') {
                return Optional.of(
                        new Flaw(i, "holds the control character U+%04X: take it out".formatted((int) unit)));
            }
            if (Character.isSurrogate(unit)) {
                if (!Character.isSurrogatePair(unit, i + 1 < text.length() ? text.charAt(i + 1) : unit)) {
                    return Optional.of(
                            new Flaw(i, "holds half of a character, U+%04X: take it out".formatted((int) unit)));
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /** The line of an offset in a text, counted from 1. */
    static int lineAt(String text, int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }
}
