package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.graphql.DocumentSettings.Mode;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.PageSizes;
import org.entente.telemetry.DocumentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents a request can ask for, in each mode. */
@QuarkusTest
class TrustedDocumentsTest {
    private static final String TRUSTED = "{ hello }";
    private static final String OTHER = "{ __typename }";

    @Inject
    Limits limits;

    @Inject
    PageSizes sizes;

    private Documents documents;

    @TempDir
    Path folder;

    @BeforeEach
    void writeDocument() throws IOException {
        documents = new Documents(
                new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse("type Query { hello: String }"),
                                RuntimeWiring.newRuntimeWiring().build()),
                limits,
                sizes,
                true,
                new SimpleMeterRegistry());
        Files.writeString(folder.resolve("greeting.graphql"), TRUSTED);
        Files.writeString(folder.resolve("notes.txt"), "no document");
    }

    private record Settings(Optional<Path> folder, Mode mode) implements DocumentSettings {}

    private AskedDocuments asked(Mode mode) {
        return new AskedDocuments(new Settings(Optional.of(folder), mode), documents);
    }

    private static GraphQLRequest request(String query, String id, String hash) {
        return new GraphQLRequest(query, id, hash, null, Map.of(), CostWish.NONE);
    }

    private static ErrorCode refusal(AskedDocuments asked, GraphQLRequest request) {
        return assertThrows(CodedException.class, () -> asked.text(request)).code();
    }

    @Test
    void findsTheFoldersDocuments() {
        for (Mode mode : new Mode[] {Mode.PREFER, Mode.REQUIRE}) {
            AskedDocuments asked = asked(mode);
            String hash = DocumentHash.of(TRUSTED);
            assertEquals(TRUSTED, asked.text(request(null, "greeting", null)));
            assertEquals(TRUSTED, asked.text(request(null, "sha256:" + hash, null)));
            assertEquals(TRUSTED, asked.text(request(null, null, hash)));
            assertEquals(TRUSTED, asked.text(request(TRUSTED, null, hash)));
            assertEquals(TRUSTED, asked.text(request(TRUSTED, null, null)));
        }
    }

    @Test
    void doesNotReadTheFolderWhenOff() {
        assertEquals(ErrorCode.PERSISTED_QUERY_NOT_FOUND, refusal(asked(Mode.OFF), request(null, "greeting", null)));
    }

    @Test
    void takesOtherDocumentsUnlessTrustIsRequired() {
        assertEquals(OTHER, asked(Mode.OFF).text(request(OTHER, null, null)));
        assertEquals(OTHER, asked(Mode.PREFER).text(request(OTHER, null, null)));
        assertEquals(ErrorCode.UNTRUSTED_DOCUMENT, refusal(asked(Mode.REQUIRE), request(OTHER, null, null)));
    }

    @Test
    void remembersNothingWhenTrustIsRequired() {
        String hash = DocumentHash.of(OTHER);
        AskedDocuments prefer = asked(Mode.PREFER);
        prefer.remember(request(OTHER, null, hash));
        assertEquals(OTHER, prefer.text(request(null, null, hash)));
        AskedDocuments require = asked(Mode.REQUIRE);
        require.remember(request(OTHER, null, hash));
        assertEquals(ErrorCode.UNTRUSTED_DOCUMENT, refusal(require, request(null, null, hash)));
    }

    @Test
    void doesNotStartWithADocumentThatIsNotSound() throws IOException {
        Files.writeString(folder.resolve("wrong.graphql"), "{ nonsense }");
        String message = assertThrows(IllegalStateException.class, () -> asked(Mode.PREFER))
                .getMessage();
        assertTrue(message.contains("wrong.graphql") && message.contains("nonsense"), message);
    }

    @Test
    void needsAFolder() {
        Settings none = new Settings(Optional.empty(), Mode.REQUIRE);
        assertThrows(IllegalStateException.class, () -> new AskedDocuments(none, documents));
    }
}
