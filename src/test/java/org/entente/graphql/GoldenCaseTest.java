package org.entente.graphql;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder under {@code golden} is a query, its variables where it has any, and the answer that it gets on the first dossier. */
@QuarkusTest
class GoldenCaseTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> answersAsItsFileSays() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
        }
    }

    private static void run(Path folder) throws IOException {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", Files.readString(folder.resolve("query.graphql")));
        Path variables = folder.resolve("variables.json");
        if (Files.exists(variables)) {
            request.put("variables", JSON.readTree(Files.readString(variables)));
        }
        String answer = given().contentType("application/json")
                .body(JSON.writeValueAsString(request))
                .post("/graphql")
                .asString();
        Golden.assertJson(folder.resolve("response.json"), answer);
    }
}
