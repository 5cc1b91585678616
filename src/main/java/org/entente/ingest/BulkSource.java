package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A file of a bulk load. */
public interface BulkSource {
    /** What messages call it. */
    String name();

    /** How many bytes it has on disk; 0 when that is not known. */
    long size() throws IOException;

    /**
     * Opens it; the caller closes it.
     *
     * @param read is told how many of its bytes on disk have been read
     */
    InputStream open(LongConsumer read) throws IOException;
}
