package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.model.Dossier;
import org.entente.model.GraphState;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two dossiers that tests load and edit: copies of the folders of {@code dossiers/valid}. What was loaded of them is gone after each test. */
abstract class EditedDossiers {
    private static final Path VALID = Path.of("src/test/resources/dossiers/valid");

    @Inject
    DossierLoader loader;

    @Inject
    StatelessSession session;

    @TempDir
    Path folder;

    FolderSource quill;
    FolderSource coast;

    @BeforeEach
    void copy() throws IOException {
        quill = copy("quill");
        coast = copy("coast");
    }

    @AfterEach
    void cleanUp() throws IOException {
        for (FolderSource source : List.of(coast, quill)) {
            String name = source.name();
            Files.writeString(source.folder().resolve("dossier.yaml"), "dossier: " + name + "\ntitle: Nothing\n");
            assertEquals(List.of(), loader.load(source).problems());
        }
        inTransaction(() -> {
            Dossier.all(session).stream()
                    .filter(row -> Set.of("quill", "coast").contains(row.name))
                    .forEach(session::delete);
            return null;
        });
    }

    private FolderSource copy(String name) throws IOException {
        Path from = VALID.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return new FolderSource(folder.resolve(name));
    }

    static void edit(FolderSource source, String from, String to) throws IOException {
        Path file = source.folder().resolve("dossier.yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    long revision() {
        return inTransaction(() -> session.get(GraphState.class, GraphState.ONLY).revision);
    }

    NodeEntity node(String id) {
        return inTransaction(() -> NodeEntity.withIds(session, List.of(id)).get(0));
    }

    static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
