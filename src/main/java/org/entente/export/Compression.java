package org.entente.export;

import io.airlift.compress.zstd.ZstdInputStream;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file is compressed, as its name says. */
public enum Compression {
    /** Names that end in {@code .gz}. */
    GZIP,

    /** Names that end in {@code .zst}. */
    ZSTANDARD,

    /** All other names. */
    NONE;

    private static final int BUFFER = 1 << 16;

    /** The compression of a file with a name. */
    public static Compression of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".gz")) {
            return GZIP;
        }
        return name.endsWith(".zst") ? ZSTANDARD : NONE;
    }

    /** What is in a file, decompressed. */
    public InputStream read(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    /** What is in a stream, decompressed; closing it closes the stream. */
    public InputStream read(InputStream source) throws IOException {
        InputStream stored = new BufferedInputStream(source, BUFFER);
        return switch (this) {
            case GZIP -> gunzip(stored);
            case ZSTANDARD -> new BufferedInputStream(new ZstdInputStream(stored), BUFFER);
            case NONE -> stored;
        };
    }

    /** Reads the header at once, which fails for a file of another sort. */
    private static InputStream gunzip(InputStream stored) throws IOException {
        try {
            return new GZIPInputStream(stored, BUFFER);
        } catch (IOException e) {
            stored.close();
            throw e;
        }
    }

    /** Writes to a file, compressed. It is complete when the stream is closed. */
    public OutputStream write(Path file) throws IOException {
        OutputStream stored = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        return switch (this) {
            case GZIP -> new BufferedOutputStream(new GZIPOutputStream(stored, BUFFER), BUFFER);
            case ZSTANDARD -> new BufferedOutputStream(new ZstdOutputStream(stored), BUFFER);
            case NONE -> stored;
        };
    }
}
