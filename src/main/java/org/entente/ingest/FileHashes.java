package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The hashes of a dossier's files. Each file is read once, however often it is asked for. */
final class FileHashes {
    private final DossierSource source;
    private final Map<String, Optional<String>> known = new HashMap<>();

    FileHashes(DossierSource source) {
        this.source = source;
    }

    /** The SHA-256 of a file in lower-case hexadecimal digits; empty when it cannot be read. */
    Optional<String> of(String file) {
        return known.computeIfAbsent(file, this::read);
    }

    private Optional<String> read(String file) {
        MessageDigest digest = Identity.sha256();
        try (InputStream stream = new DigestInputStream(source.open(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }
}
