package org.entente.speed;

import java.util.function.BiConsumer;

/** Documents that are filled sentence by sentence, one after the other. Told the same sentences twice they find the same places, so no document need be kept. */
final class Gazettes {
    private static final int CHARACTERS = 100_000;

    /**
     * Where a sentence stands.
     *
     * @param gazette the number of the document
     * @param start the first of its UTF-16 units
     */
    record Place(int gazette, int start, String quote) {}

    private final BiConsumer<Integer, String> finished;
    private final StringBuilder text = new StringBuilder();
    private int gazette;

    /** @param finished is given each document's number and text when it is full */
    Gazettes(BiConsumer<Integer, String> finished) {
        this.finished = finished;
    }

    /** Writes a sentence down. */
    Place say(String sentence) {
        if (text.length() >= CHARACTERS) {
            finish();
        }
        if (text.isEmpty()) {
            // Characters beyond ASCII and beyond 16 bits: places are counted in UTF-16 units, not in bytes or
            // characters.
            text.append("Gazette № ").append(gazette + 1).append(" 🕊\n");
        }
        Place place = new Place(gazette, text.length(), sentence);
        text.append(sentence).append(".\n");
        return place;
    }

    /** Gives the last document away. */
    void finish() {
        if (!text.isEmpty()) {
            finished.accept(gazette, text.toString());
            text.setLength(0);
            gazette++;
        }
    }
}
