package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.Compression;
import org.entente.model.Citation;
import org.entente.model.GraphState;
import org.entente.model.NodeEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the commands do on a graph with the first dossier. */
@QuarkusTest
class CommandsTest {
    private static final Path BROKEN = Path.of("src/test/resources/dossiers/broken");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private int execute(Object... arguments) {
        return Entente.commandLine(factory)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.ndjson", "graph.ndjson.gz", "graph.ndjson.zst"})
    void exportWritesAFile(String name) throws IOException {
        Path file = folder.resolve(name);
        assertEquals(0, execute("export", file), err::toString);
        try (InputStream in = Compression.of(file).read(file)) {
            assertEquals(exported(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(file), files());
        assertEquals("", out.toString() + err);
    }

    @Test
    void exportOverwritesWhenItIsToldTo() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ndjson"), "precious");
        assertEquals(2, execute("export", file));
        assertEquals("precious", Files.readString(file));
        assertTrue(err.toString().contains("--force"), err.toString());
        assertEquals(0, execute("export", "--force", file));
        assertEquals(exported(), Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void exportSaysWhereItCannotWrite() {
        assertEquals(1, execute("export", folder.resolve("nowhere").resolve("graph.ndjson")));
        assertTrue(err.toString().contains("nowhere"), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void statsCountsEverything() throws IOException {
        assertEquals(0, execute("stats", "--json"), err::toString);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        long nodes = 0;
        for (JsonNode count : json.get("nodes")) {
            nodes += count.longValue();
        }
        long expected = QuarkusTransaction.requiringNew().call(() -> NodeEntity.count());
        assertEquals(expected, nodes);
        long citations = QuarkusTransaction.requiringNew().call(() -> Citation.count());
        assertEquals(citations, json.get("citations").longValue());
        assertEquals(revision(), json.get("revision").longValue());
        assertTrue(json.get("characters").longValue() > 1000);
        clear();
        assertEquals(0, execute("stats"));
        assertTrue(out.toString().matches("(?s).*\ncitations +" + citations + "\n.*"), out.toString());
    }

    @Test
    void checkFindsNothingInAValidDossierAndChangesNothing() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), """
                dossier: brief
                title: One more person
                nodes:
                  - {id: person/ada-lark, label: Ada Lark}
                relations:
                  - {kind: position, person: person/ada-lark, body: country/kz, title: Guest, inference: It is a test.}
                """);
        long before = revision();
        assertEquals(0, execute("check", folder), () -> out.toString() + err);
        assertEquals("no problems\n", out.toString());
        assertEquals(before, revision());
        long added = QuarkusTransaction.requiringNew().call(() -> NodeEntity.count("id", "person/ada-lark"));
        assertEquals(0, added);
    }

    @Test
    void checkSaysWhereProblemsAre() throws IOException {
        Path broken;
        try (Stream<Path> folders = Files.list(BROKEN)) {
            broken = folders.filter(one -> Files.exists(one.resolve("dossier.yaml")))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        assertEquals(1, execute("check", broken, folder));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(0).startsWith(broken.resolve("dossier.yaml") + ":"), lines.toString());
        assertTrue(lines.get(lines.size() - 2).startsWith(folder.resolve("dossier.yaml") + ":"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).endsWith(" problems"), lines.toString());
    }

    @Test
    void verifyFindsNothingInASoundGraph() {
        assertEquals(0, execute("verify"), out::toString);
        assertTrue(out.toString().endsWith("all are as they are said to be\n"), out.toString());
        assertEquals(1, out.toString().lines().count());
    }

    @Test
    void verifyFindsAQuoteThatIsNotThere() {
        Integer key = QuarkusTransaction.requiringNew().call(() -> {
            Citation citation = Citation.<Citation>find("order by id").firstResult();
            citation.start++;
            citation.end++;
            return citation.key;
        });
        try {
            assertEquals(1, execute("verify"));
            List<String> lines = out.toString().lines().toList();
            assertEquals(2, lines.size(), out::toString);
            assertTrue(lines.get(0).startsWith("citation/"), out::toString);
            assertFalse(lines.get(1).contains("all are"), out::toString);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                Citation citation = Citation.findById(key);
                citation.start--;
                citation.end--;
            });
        }
    }

    private String exported() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream standard = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            System.setOut(standard);
            assertEquals(0, execute("export"), err::toString);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static long revision() {
        return QuarkusTransaction.requiringNew().call(() -> GraphState.<GraphState>findById(GraphState.ONLY).revision);
    }
}
