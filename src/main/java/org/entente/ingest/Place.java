package org.entente.ingest;

/**
 * A line of the files of one bulk load, as one number, so that the store can keep and order it.
 *
 * @param file which of the files, from 0
 * @param line the line in it, from 1
 */
record Place(int file, int line) {
    private static final int LINE_BITS = 32;

    /** The place that a number means. */
    static Place of(long number) {
        return new Place((int) (number >>> LINE_BITS), (int) number);
    }

    long number() {
        return ((long) file << LINE_BITS) | line;
    }
}
