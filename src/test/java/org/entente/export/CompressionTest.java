package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are compressed as their names say. */
class CompressionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"graph.ndjson, NONE", "graph.ndjson.gz, GZIP", "graph.ndjson.zst, ZSTANDARD", "zst, NONE"})
    void theNameSaysIt(String name, Compression compression) {
        assertEquals(compression, Compression.of(folder.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.ndjson", "graph.ndjson.gz", "graph.ndjson.zst"})
    void whatWasWrittenIsRead(String name) throws IOException {
        Path file = folder.resolve(name);
        // Longer than all windows and buffers.
        byte[] bytes = "Қазақстан, Azərbaycan\n".repeat(500_000).getBytes(StandardCharsets.UTF_8);
        Compression compression = Compression.of(file);
        try (OutputStream out = compression.write(file)) {
            out.write(bytes);
        }
        try (InputStream in = compression.read(file)) {
            assertArrayEquals(bytes, in.readAllBytes());
        }
        boolean isSmall = Files.size(file) < bytes.length / 4;
        assertEquals(compression != Compression.NONE, isSmall);
    }

    /** An end that is missing must not pass for the end. */
    @ParameterizedTest
    @ValueSource(strings = {"graph.gz", "graph.zst"})
    void aFileThatWasCutFails(String name) throws IOException {
        Path file = folder.resolve(name);
        Compression compression = Compression.of(file);
        try (OutputStream out = compression.write(file)) {
            for (int i = 0; i < 300_000; i++) {
                out.write((i + " " + i * 7919L + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try (InputStream in = compression.read(file)) {
            assertThrows(IOException.class, in::readAllBytes);
        }
    }

    @Test
    void aFileOfAnotherSortFails() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.gz"), "{\"type\":\"dossier\"}");
        assertThrows(IOException.class, () -> Compression.GZIP.read(file));
        assertTrue(Files.deleteIfExists(file));
    }
}
