package org.entente.graphql;

import graphql.GraphQLError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.telemetry.DocumentHash;

/** The documents of a folder, by the SHA-256 hash of their bytes and by the names of their files. All are sound, or the server does not start. */
final class TrustedDocuments {
    private static final String SUFFIX = ".graphql";

    private final Map<String, String> byHash = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private TrustedDocuments() {}

    /** No documents. */
    static TrustedDocuments none() {
        return new TrustedDocuments();
    }

    /**
     * Reads a folder.
     *
     * @throws IllegalStateException when it cannot be read, or a document in it is refused: the message names the file and the reason
     */
    static TrustedDocuments of(Path folder, Documents documents) {
        TrustedDocuments trusted = new TrustedDocuments();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                trusted.add(file, documents);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the trusted documents in " + folder, e);
        }
        return trusted;
    }

    private void add(Path file, Documents documents) throws IOException {
        String text = Files.readString(file);
        List<? extends GraphQLError> errors = documents.prepare(text).entry().getErrors();
        if (errors != null && !errors.isEmpty()) {
            throw new IllegalStateException(
                    file + " is not sound: " + PlainWords.of(errors.get(0).getMessage()));
        }
        String name = file.getFileName().toString();
        byHash.put(DocumentHash.of(text), text);
        byName.put(name.substring(0, name.length() - SUFFIX.length()), text);
    }

    /** The document with a hash, in lower-case hexadecimal digits. */
    Optional<String> withHash(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** The document in the file of that name, without its suffix. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
