package org.entente.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images, compositions, manifests and workflows keep to what makes them safe to run. */
class DeploymentTest {
    private static final Path DOCKER = Path.of("src", "main", "docker");
    private static final Path WORKFLOWS = Path.of(".github", "workflows");
    private static final Path MANIFEST = Path.of("src", "main", "kubernetes", "kubernetes.yml");
    private static final Pattern USES = Pattern.compile("uses: *(\\S+)(.*)");

    private static List<Path> in(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> dockerfiles() throws IOException {
        return in(DOCKER, "Dockerfile.");
    }

    static List<Path> compositions() throws IOException {
        return in(DOCKER, "compose.");
    }

    static List<Path> workflows() throws IOException {
        return in(WORKFLOWS, "");
    }

    @ParameterizedTest
    @MethodSource("dockerfiles")
    void anImageRunsAsNobodyAndTellsItsHealth(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> last = lines.subList(lastIndex(lines, "FROM "), lines.size());
        assertTrue(last.stream().anyMatch(line -> line.matches("USER [1-9]\\d+:[1-9]\\d+")), file::toString);
        assertTrue(last.stream().anyMatch(line -> line.startsWith("HEALTHCHECK ")), file::toString);
        assertTrue(last.stream().anyMatch(line -> line.startsWith("ENTRYPOINT [")), "signals reach the program");
        for (String line : lines) {
            assertFalse(line.matches("FROM \\S+:latest.*|FROM [^:]+"), line);
        }
    }

    private static int lastIndex(List<String> lines, String start) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = lines.get(i).startsWith(start) ? i : last;
        }
        return last;
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void aCompositionGivesEntenteLittle(Path file) throws IOException {
        JsonNode services = Yamls.read(file).get(0).get("services");
        int ententes = 0;
        for (JsonNode service : services) {
            assertFalse(service.get("image").asText().endsWith(":latest"), service::toString);
            service.path("ports").forEach(port -> assertTrue(port.asText().startsWith("127.0.0.1:"), port::asText));
            if (service.get("image").asText().contains("entente")) {
                ententes++;
                assertTrue(service.path("read_only").asBoolean(), service::toString);
                assertEquals("ALL", service.at("/cap_drop/0").asText());
                assertEquals(
                        "no-new-privileges:true", service.at("/security_opt/0").asText());
                assertFalse(
                        service.at("/environment/QUARKUS_DATASOURCE_JDBC_URL").isMissingNode());
                assertTrue(service.at("/environment/QUARKUS_DATASOURCE_PASSWORD")
                        .asText()
                        .startsWith("${"));
            }
            service.path("depends_on")
                    .fieldNames()
                    .forEachRemaining(name -> assertTrue(services.has(name) || name.isEmpty(), name));
        }
        assertTrue(ententes > 0);
    }

    @Test
    void theClusterHasOneWriterAndReadersAtStandbysOfTheirOwn() throws IOException {
        JsonNode services =
                Yamls.read(DOCKER.resolve("compose.cluster.yaml")).get(0).get("services");
        String url = "/environment/QUARKUS_DATASOURCE_JDBC_URL";
        for (String reader : List.of("one", "two")) {
            JsonNode service = services.get("reader-" + reader);
            assertEquals("true", service.at("/environment/ENTENTE_READ_ONLY").asText());
            assertTrue(service.at(url).asText().contains("//standby-" + reader + ":5432,"), service::toString);
            assertTrue(service.at(url).asText().contains("targetServerType=preferSecondary"), service::toString);
        }
        assertTrue(services.at("/writer" + url).asText().contains("targetServerType=primary"));
        assertTrue(services.at("/writer/environment/ENTENTE_READ_ONLY").isMissingNode());
    }

    @Test
    void podsAreProbedAndLimitedAndNotAllEvictedAtOnce() throws IOException {
        JsonNode deployment = Yamls.ofKind(MANIFEST, "Deployment");
        JsonNode container = deployment.at("/spec/template/spec/containers/0");
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertTrue(container.at("/" + probe + "/httpGet/path").asText().startsWith("/q/health/"), probe);
        }
        assertFalse(container.at("/resources/limits/memory").isMissingNode());
        assertFalse(container.at("/resources/requests/cpu").isMissingNode());
        assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
        assertFalse(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true));
        assertTrue(deployment
                .at("/spec/template/spec/securityContext/runAsNonRoot")
                .asBoolean());
        JsonNode budget = Yamls.ofKind(MANIFEST, "PodDisruptionBudget");
        int kept = budget.at("/spec/minAvailable").asInt();
        assertTrue(0 < kept && kept < deployment.at("/spec/replicas").asInt(), "a node can be emptied");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void actionsArePinnedByHash(Path file) throws IOException {
        JsonNode workflow = Yamls.read(file).get(0);
        assertEquals("{\"contents\":\"read\"}", workflow.get("permissions").toString());
        Matcher uses = USES.matcher(Files.readString(file));
        int count = 0;
        while (uses.find()) {
            count++;
            assertTrue(uses.group(1).matches("[\\w.-]+/[\\w.-]+@[0-9a-f]{40}"), uses.group());
            assertTrue(uses.group(2).matches(" # v\\d+\\.\\d+\\.\\d+"), uses.group());
        }
        assertTrue(count > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "pom.xml", "mvnw", ".mvn", "target/*-runner"})
    void imagesAreGivenOnlyWhatTheyAreMadeFrom(String given) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertEquals("*", lines.get(0));
        assertTrue(lines.contains("!" + given), lines::toString);
    }
}
