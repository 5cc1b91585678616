package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked queries are complete, have something to tell, and are all listed in their README, with links into GraphiQL. */
class WorkedQueriesTest {
    static final Path QUERIES = Path.of("src/docs/queries");

    private static final Pattern FOUND = Pattern.compile("\"label\"|\"count\": ?[1-9]");

    private static final String HEAD = """
            # Worked queries

            Questions that a researcher of the relations of Kazakhstan and Azerbaijan asks, each with its query and the answer that the first dossier gives. They
            are run as tests. Start the program, and the links open GraphiQL with the query in it.

            | | question | |
            | --- | --- | --- |
            """;

    @Test
    void areListed() {
        StringBuilder list = new StringBuilder(HEAD);
        for (GoldenCase each : GoldenCase.in(QUERIES)) {
            list.append(
                    "| %s | %s | [query](%s/query.graphql) · [answer](%s/response.json) · [open in GraphiQL](%s) |\n"
                            .formatted(
                                    each.name().substring(0, 2),
                                    question(each),
                                    each.name(),
                                    each.name(),
                                    each.link("http://localhost:8080")));
        }
        Golden.assertText(QUERIES.resolve("README.md"), list.toString());
    }

    private static String question(GoldenCase worked) {
        return worked.text("question.md").orElseThrow().strip();
    }

    @Test
    void askOneQuestionEachAndAnswerIt() {
        List<GoldenCase> all = GoldenCase.in(QUERIES);
        for (int i = 0; i < all.size(); i++) {
            GoldenCase worked = all.get(i);
            assertEquals("%02d-".formatted(i + 1), worked.name().substring(0, 3), "the numbers go on");
            assertTrue(question(worked).matches("[A-Z][^?\n]+\\?"), () -> worked.name() + ": " + question(worked));
            String answer = worked.text("response.json").orElseThrow();
            assertFalse(answer.contains("\"errors\""), worked::name);
            assertTrue(FOUND.matcher(answer).find(), () -> worked.name() + " finds nothing");
        }
    }
}
