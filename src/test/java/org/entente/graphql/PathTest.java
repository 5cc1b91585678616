package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.ingest.DossierLoader;
import org.entente.ingest.FolderSource;
import org.entente.model.Dossier;
import org.entente.model.GraphState;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths and neighbourhoods over the endpoint: what the first dossier, whose cases are golden files, does not show. */
@QuarkusTest
class PathTest {
    private static final String PATH =
            "{ paths { length nodes { id } hops { from { id } relation { id kind } direction to { id } } } }";

    @Inject
    SessionFactory factory;

    @Inject
    DossierLoader loader;

    @TempDir
    Path folder;

    @BeforeEach
    void addEveryKind() {
        EveryKind.add();
        raiseRevision();
    }

    @AfterEach
    void removeEveryKind() {
        EveryKind.remove();
        raiseRevision();
    }

    /** As each load does. */
    private static void raiseRevision() {
        QuarkusTransaction.requiringNew()
                .run(() -> GraphState.update("revision = revision + 1 where key = ?1", GraphState.ONLY));
    }

    private static JsonNode path(String arguments) {
        return Client.data("{ path(" + arguments + ") " + PATH + " }").get("path");
    }

    private static String refusal(String field) {
        JsonNode error = Client.answer("{ " + field + " }", Map.of()).at("/errors/0");
        return error.at("/extensions/code").asText() + " "
                + error.get("message").asText();
    }

    @Test
    void formerIdsLeadToTheNodes() {
        JsonNode present = path("from: \"person/every-1\", to: \"topic/every-2\", avoid: [\"event/every-0\"], k: 3");
        assertEquals(3, present.get("paths").size());
        assertEquals(
                present,
                path(
                        "from: \"person/former-1\", to: \"topic/former-2\", avoid: [\"event/former-0\", \"event/none\"], k: 3"));
        assertEquals(
                Client.data("{ neighbourhood(of: [\"person/every-1\"]) { nodes { node { id } } } }"),
                Client.data(
                        "{ neighbourhood(of: [\"person/former-1\", \"person/every-1\", \"person/none\"]) { nodes { node { id } } } }"));
    }

    @Test
    void theHopsJoinUpAndGoByARelationOfTheirTwoEnds() {
        JsonNode paths = Client.data(
                        "{ path(from: \"commodity/every-0\", to: \"document/every-1\", k: 10) { paths { length"
                                + " nodes { id } first: nodes(first: 1) { id } hops { from { id } direction to { id } relation { id"
                                + " ...ends } others { id ...ends } } } } } fragment ends on Relation { subject { id } object { id }"
                                + " ... on Signature { onBehalfOf { id } } }")
                .at("/path/paths");
        assertEquals(10, paths.size());
        for (JsonNode path : paths) {
            assertEquals(path.get("length").asInt() + 1, path.get("nodes").size());
            assertEquals(path.at("/nodes/0"), path.at("/first/0"));
            for (int i = 0; i < path.get("length").asInt(); i++) {
                JsonNode hop = path.get("hops").get(i);
                assertEquals(path.get("nodes").get(i), hop.get("from"));
                assertEquals(path.get("nodes").get(i + 1), hop.get("to"));
                boolean out = hop.get("direction").asText().equals("OUT");
                assertTrue(ties(hop.get("relation"), hop.get(out ? "from" : "to"), hop.get(out ? "to" : "from")));
                for (JsonNode other : hop.get("others")) {
                    assertNotEquals(hop.at("/relation/id"), other.get("id"));
                    assertTrue(
                            ties(other, hop.get("from"), hop.get("to")) || ties(other, hop.get("to"), hop.get("from")));
                }
            }
        }
    }

    private static boolean ties(JsonNode relation, JsonNode subject, JsonNode other) {
        return relation.get("subject").equals(subject)
                && (relation.get("object").equals(other)
                        || relation.path("onBehalfOf").equals(other));
    }

    @Test
    void aliasesWithOtherArgumentsEachGetTheirOwn() {
        JsonNode data = Client.data("{ all: path(from: \"person/every-0\", to: \"person/every-1\") " + PATH
                + " some: path(from: \"person/every-0\", to: \"person/every-1\", kinds: [PARTICIPATION]) " + PATH
                + " none: path(from: \"person/every-0\", to: \"person/every-1\", kinds: []) " + PATH
                + " near: neighbourhood(of: [\"person/every-0\"], hops: 0) { ...all }"
                + " far: neighbourhood(of: [\"person/every-0\"], kinds: [PARTICIPATION], hops: 2) { ...all } }"
                + " fragment all on Neighbourhood { nodes { distance node { id } pageRank } one: relations(first: 1) { kind }"
                + " relations { kind } relationCount }");
        assertEquals(1, data.at("/all/paths/0/length").asInt());
        assertEquals(2, data.at("/some/paths/0/length").asInt());
        assertEquals(
                "PARTICIPATION", data.at("/some/paths/0/hops/0/relation/kind").asText());
        assertEquals(0, data.at("/none/paths").size());
        assertEquals(1, data.at("/near/nodes").size());
        assertEquals(0, data.at("/near/relations").size());
        assertEquals(1, data.at("/far/one").size());
        // Three events, and the three people, institutions and countries that took part in each.
        assertEquals(12, data.at("/far/nodes").size());
        assertEquals(27, data.at("/far/relations").size());
        assertEquals(27, data.at("/far/relationCount").asInt());
    }

    /** The ids and the revision; and each link one, the text three: whatever the number of paths. */
    @Test
    void costsTheSameNumberOfStatementsForOnePathAndForMany() {
        path("from: \"person/every-0\", to: \"topic/every-0\"");
        for (int k : List.of(1, 20)) {
            String arguments = "(from: \"person/every-0\", to: \"topic/every-0\", k: " + k + ")";
            assertEquals(2, statements("{ path" + arguments + " { paths { length nodes { id label } } } }"));
            assertEquals(
                    9,
                    statements("{ path" + arguments + " { paths { text hops { from { id } to { id } direction"
                            + " relation { since citations { quote } } } } } }"));
            assertEquals(
                    3,
                    statements("{ neighbourhood(of: [\"person/every-0\"], hops: 2, limit: " + k
                            + ") { nodes { node { label } degree betweenness closeness } relations { kind } } }"));
        }
    }

    private long statements(String query) {
        factory.getStatistics().clear();
        Client.data(query);
        return factory.getStatistics().getPrepareStatementCount();
    }

    @Test
    void argumentsOutOfBoundsAreRefused() {
        String ends = "path(from: \"person/every-0\", to: \"person/every-1\", ";
        assertEquals(
                "BAD_ARGUMENT The argument 'maxHops' must be from 1 to 10, and is 11.",
                refusal(ends + "maxHops: 11) { truncated }"));
        assertEquals(
                "BAD_ARGUMENT The argument 'k' must be from 1 to 20, and is 0.", refusal(ends + "k: 0) { truncated }"));
        assertEquals(
                "BAD_ARGUMENT The argument 'validTo' is 2021, which is before 'validFrom', 2022.",
                refusal(ends + "validFrom: \"2022\", validTo: \"2021\") { truncated }"));
        String of = "neighbourhood(of: [\"person/every-0\"], ";
        assertEquals(
                "BAD_ARGUMENT The argument 'hops' must be from 0 to 4, and is 5.",
                refusal(of + "hops: 5) { truncated }"));
        assertEquals(
                "BAD_ARGUMENT The argument 'limit' must be from 1 to 500, and is 501.",
                refusal(of + "limit: 501) { truncated }"));
    }

    /** How long the lists can be counts before anything is looked for. */
    @Test
    void theCostFollowsTheArguments() {
        String query = "query($k: Int) { path(from: \"a\", to: \"b\", k: $k) { paths { length text } } }";
        assertEquals(2 + 2, Client.cost("{ path(from: \"a\", to: \"b\") { paths { length text } } }", Map.of()));
        assertEquals(2 + 2 * 7, Client.cost(query, Map.of("k", 7)));
        assertEquals(2 + 2 * 100, Client.cost("{ neighbourhood(of: []) { nodes { degree distance } } }", Map.of()));
        assertEquals(
                2 + 2 * 9, Client.cost("{ neighbourhood(of: [], limit: 9) { nodes { degree distance } } }", Map.of()));
    }

    /** A load makes and takes away paths: no answer is of the graph as it was. */
    @Test
    void followsWhatIsLoaded() throws IOException {
        String coast = "from: \"person/ada-lark\", to: \"place/coast\"";
        assertTrue(path(coast).isNull());
        FolderSource quill = quill();
        // The first dossier has a topic of that id.
        String dossier =
                Files.readString(quill.folder().resolve("dossier.yaml")).replace("topic/trade", "topic/quill-trade");
        assertEquals(List.of(), load(quill, dossier));
        assertEquals(0, path(coast).get("paths").size());
        String located = "  - {kind: location, located: event/lark-visit, place: place/port-quill,"
                + " inference: The note says so.}\n";
        assertEquals(List.of(), load(quill, dossier.replace("\nfigures:", located + "\nfigures:")));
        List<String> nodes = new ArrayList<>();
        path(coast)
                .at("/paths/0/nodes")
                .forEach(node -> nodes.add(node.get("id").asText()));
        assertEquals(List.of("person/ada-lark", "event/lark-visit", "place/port-quill", "place/coast"), nodes);
        assertEquals(List.of(), load(quill, "dossier: quill\ntitle: Nothing\n"));
        assertTrue(path(coast).isNull());
        QuarkusTransaction.requiringNew().run(() -> Dossier.delete("name", "quill"));
    }

    private FolderSource quill() throws IOException {
        Path from = Path.of("src/test/resources/dossiers/valid/quill");
        Path to = folder.resolve("quill");
        for (String file : List.of("dossier.yaml", "note.txt", "texts/report.txt")) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
        return new FolderSource(to);
    }

    private List<?> load(FolderSource source, String dossier) throws IOException {
        Files.writeString(source.folder().resolve("dossier.yaml"), dossier);
        return loader.load(source).problems();
    }
}
