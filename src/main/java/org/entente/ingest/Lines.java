package org.entente.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file, one after the other, however long the file is. */
final class Lines {
    /** A document has up to 16 Mi characters, of up to 4 bytes or 6 when they are escaped. */
    static final int LONGEST = 100 << 20;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private int number;

    Lines(InputStream input) {
        this.input = input;
    }

    /** The number of the line that was read last, counted from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its end; null when there is none.
     *
     * @throws TooLong when it has more than {@link #LONGEST} bytes; the line after it is the next one
     */
    byte[] next() throws IOException {
        line.reset();
        boolean isTooLong = false;
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            isTooLong |= line.size() + end - from > LONGEST;
            if (!isTooLong) {
                line.write(buffer, from, end - from);
            }
            boolean isWhole = end < to;
            from = isWhole ? end + 1 : end;
            if (isWhole) {
                return read(isTooLong);
            }
        }
        return line.size() == 0 && !isTooLong ? null : read(isTooLong);
    }

    private byte[] read(boolean isTooLong) throws TooLong {
        number++;
        if (isTooLong) {
            throw new TooLong();
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, input.read(buffer));
        return to > 0;
    }

    /** A line is longer than any that says something. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
