package org.entente.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.entente.export.Compression;

/**
 * A bulk file on disk, decompressed as its name says.
 *
 * @param path where it is
 */
public record BulkFile(Path path) implements BulkSource {
    /** Takes the path, which is not null. */
    public BulkFile {
        Objects.requireNonNull(path);
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open(LongConsumer read) throws IOException {
        return Compression.of(path).read(new Counted(Files.newInputStream(path), read));
    }

    /** Tells how much of a stream has been read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer read;
        private long count;

        Counted(InputStream input, LongConsumer read) {
            super(input);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            return counted(got, got);
        }

        private int counted(int got, int bytes) {
            if (got >= 0) {
                count += bytes;
                read.accept(count);
            }
            return got;
        }
    }
}
