package org.entente.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the questions, as GraphQL and as SQL. */
final class Resource {
    private Resource() {}

    /** A file under {@code speed} on the class path. */
    static String read(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/speed/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
