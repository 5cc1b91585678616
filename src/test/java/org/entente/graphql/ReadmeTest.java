package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The queries of the README and of the guide are golden cases, word for word; the README's links open GraphiQL with them. */
class ReadmeTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Pattern WORKED = Pattern.compile(
            "golden/(?<name>[a-z-]+)\\).*?graphql-ui/\\?query=(?<link>[^)]+)\\)"
                    + ".*?```graphql\n(?<query>.*?)```.*?```json\n(?<answer>.*?)```",
            Pattern.DOTALL);

    private static final Pattern SHOWN =
            Pattern.compile("golden/(?<name>[a-z0-9-]+)\\)\\)\n\n```graphql\n(?<query>.*?)```", Pattern.DOTALL);

    @Test
    void worksAsItSays() throws IOException {
        Matcher worked = WORKED.matcher(Files.readString(Path.of("README.md")));
        List<String> names = new ArrayList<>();
        while (worked.find()) {
            Path golden = GOLDEN.resolve(worked.group("name"));
            String query = Files.readString(golden.resolve("query.graphql"));
            assertEquals(query, worked.group("query"));
            assertEquals(query, URLDecoder.decode(worked.group("link"), StandardCharsets.UTF_8));
            assertEquals(Files.readString(golden.resolve("response.json")), worked.group("answer"));
            names.add(worked.group("name"));
        }
        assertTrue(names.size() >= 3, () -> "worked queries: " + names);
    }

    @Test
    void theGuideShowsWhatIsRun() throws IOException {
        String guide = Files.readString(Path.of("src/docs/graphql-guide.md"));
        Matcher shown = SHOWN.matcher(guide);
        int count = 0;
        while (shown.find()) {
            assertEquals(
                    Files.readString(GOLDEN.resolve(shown.group("name")).resolve("query.graphql")),
                    shown.group("query"));
            count++;
        }
        assertEquals(guide.split("```graphql", -1).length - 1, count, "each query is a case");
        assertTrue(count >= 5, () -> "queries in the guide: " + guide);
    }
}
