package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A bulk file of a test.
 *
 * @param path where it is
 */
record BulkFixture(Path path) implements BulkSource {
    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open(LongConsumer read) throws IOException {
        return Files.newInputStream(path);
    }
}
