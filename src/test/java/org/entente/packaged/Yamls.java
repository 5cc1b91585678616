package org.entente.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of YAML documents. Jackson's own reader leaves merge keys as they are. */
final class Yamls {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Yamls() {}

    /** The documents of a file, in order. */
    static List<JsonNode> read(Path file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(Files.readString(file))
                .forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }

    /** The only manifest of a kind. */
    static JsonNode ofKind(Path file, String kind) throws IOException {
        List<JsonNode> found = read(file).stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + kind + " in " + file);
        }
        return found.get(0);
    }
}
