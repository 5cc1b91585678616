package org.entente.graphql;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a query, its variables where it has any, and the answer that it gets on the dossier of the test.
 *
 * @param folder where they stand
 */
record GoldenCase(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The cases that stand in a folder, by name. */
    static List<GoldenCase> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String query() {
        return text("query.graphql").orElseThrow();
    }

    Optional<String> variables() {
        return text("variables.json");
    }

    /** The text of one of its files; empty when it has no such file. */
    Optional<String> text(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens GraphiQL with the query. */
    String link(String server) {
        String variables =
                variables().map(text -> "&variables=" + encoded(text.strip())).orElse("");
        return server + "/q/graphql-ui/?query=" + encoded(query()) + variables;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Asks the endpoint, and compares its answer. */
    void run() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", query());
        try {
            if (variables().isPresent()) {
                request.put("variables", JSON.readTree(variables().get()));
            }
            String answer = given().contentType("application/json")
                    .body(JSON.writeValueAsString(request))
                    .post("/graphql")
                    .asString();
            Golden.assertJson(folder.resolve("response.json"), answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
