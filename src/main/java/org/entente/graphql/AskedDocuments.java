package org.entente.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.telemetry.DocumentHash;

/**
 * Finds the document that a request asks for: its own text, or one that is known by an id or a hash. Clients make documents known by sending text
 * and hash together once, as Apollo's do, unless only trusted documents are executed.
 */
final class AskedDocuments {
    private static final String HASH_PREFIX = "sha256:";
    private static final long REMEMBERED_CHARACTERS = 1_000_000;

    private final DocumentSettings.Mode mode;
    private final TrustedDocuments trusted;
    private final Cache<String, String> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .weigher((String hash, String text) -> hash.length() + text.length())
            .build();

    AskedDocuments(DocumentSettings settings, Documents documents) {
        mode = settings.mode();
        trusted = mode == DocumentSettings.Mode.OFF
                ? TrustedDocuments.none()
                : TrustedDocuments.of(folder(settings), documents);
    }

    private static Path folder(DocumentSettings settings) {
        return settings.folder()
                .orElseThrow(() -> new IllegalStateException(
                        "entente.documents.mode=" + settings.mode() + " needs the setting entente.documents.folder"));
    }

    /**
     * The text of the document that a request asks for.
     *
     * @throws CodedException when there is none of that id or hash, or it is not trusted where it must be
     * @throws BadRequestException when a hash is not that of the text beside it
     */
    String text(GraphQLRequest request) {
        if (request.documentId() != null) {
            return byId(request.documentId()).orElseThrow(this::unknown);
        }
        if (request.query() == null) {
            return byHash(request.hash()).orElseThrow(this::unknown);
        }
        if (request.hash() != null && !request.hash().equals(DocumentHash.of(request.query()))) {
            throw new BadRequestException("The member \"sha256Hash\" is not the hash of the query.");
        }
        if (mode == DocumentSettings.Mode.REQUIRE
                && trusted.withHash(DocumentHash.of(request.query())).isEmpty()) {
            throw untrusted();
        }
        return request.query();
    }

    private Optional<String> byId(String id) {
        return id.startsWith(HASH_PREFIX) ? byHash(id.substring(HASH_PREFIX.length())) : trusted.named(id);
    }

    private Optional<String> byHash(String hash) {
        Optional<String> known = trusted.withHash(hash);
        return known.isPresent() ? known : Optional.ofNullable(remembered.getIfPresent(hash));
    }

    private CodedException unknown() {
        // Apollo's clients look for just this message, and then send the text.
        return mode == DocumentSettings.Mode.REQUIRE
                ? untrusted()
                : new CodedException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
    }

    private static CodedException untrusted() {
        return new CodedException(
                ErrorCode.UNTRUSTED_DOCUMENT, "This server executes its own documents only, and this is none of them.");
    }

    /** Remembers a sound document whose hash came with it. */
    void remember(GraphQLRequest request) {
        if (request.hash() != null && request.query() != null && mode != DocumentSettings.Mode.REQUIRE) {
            remembered.put(request.hash(), request.query());
        }
    }
}
