package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command explain says of a document's statements. */
@QuarkusTest
class ExplainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @TempDir
    Path folder;

    private int explain(Object... arguments) {
        return Entente.commandLine(factory)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(
                        Stream.concat(Stream.of("explain"), Stream.of(arguments).map(Object::toString))
                                .toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void printsEachStatementWithItsPlan() throws IOException {
        Path query = file("query.graphql", """
                query Other { __typename }
                query Asked($id: ID!) {
                  one: country(id: $id) { label agreements(first: 2) { edges { node { id } } } }
                  two: country(id: "country/az") { label }
                }
                """);
        Path variables = file("variables.json", "{\"id\": \"country/kz\"}");
        assertEquals(0, explain("--variables", variables, "--operation", "Asked", query), err::toString);
        String text = out.toString();
        assertTrue(text.matches("(?s)statement 1 of 3: \\d+\\.\\d ms, 1 rows\nselect .* from node .*"), text);
        assertTrue(text.contains("\nstatement 2 of 3: "), text);
        assertTrue(text.contains(" from relation "), text);
        String plan = TestDatabase.isPostgresql() ? "    Index Scan using " : "    /* PUBLIC.";
        assertTrue(text.lines().anyMatch(line -> line.contains(plan.strip())), text);
    }

    @Test
    void saysWhatIsWrongWithADocument() throws IOException {
        assertEquals(1, explain(file("query.graphql", "{ nothing }")));
        assertTrue(err.toString().contains("nothing"), err.toString());
        assertEquals("", out.toString());
    }
}
