package org.entente.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code ./mvnw verify -Pdeploy} leaves: manifests, and a bill of materials. */
class DeployedIT {
    private static final Path TARGET = Path.of(System.getProperty("packaged.folder", "target"));
    private static final Path MANIFESTS = TARGET.resolve("kubernetes").resolve("kubernetes.yml");

    @Test
    void manifestsKeepWhatTheyAreMadeFrom() throws IOException {
        JsonNode deployment = Yamls.ofKind(MANIFESTS, "Deployment");
        assertEquals("entente", deployment.at("/metadata/name").asText());
        JsonNode containers = deployment.at("/spec/template/spec/containers");
        assertEquals(1, containers.size(), containers::toString);
        JsonNode container = containers.get(0);
        assertTrue(container.path("image").asText().contains("entente:"), container::toString);
        assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean(), container::toString);
        assertFalse(container.at("/resources/limits/memory").isMissingNode(), container::toString);
        for (String probe : Set.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertTrue(container.at("/" + probe + "/httpGet/path").asText().startsWith("/q/health/"), probe);
            // By number or by name.
            assertTrue(
                    Set.of("8080", "http")
                            .contains(
                                    container.at("/" + probe + "/httpGet/port").asText()),
                    probe);
        }
        assertTrue(container.at("/startupProbe/failureThreshold").asInt() >= 30, container::toString);
        JsonNode labels = deployment.at("/spec/template/metadata/labels");
        for (String kind : Set.of("PodDisruptionBudget", "Service")) {
            JsonNode spec = Yamls.ofKind(MANIFESTS, kind).get("spec");
            JsonNode selector = spec.path("selector").path("matchLabels").isMissingNode()
                    ? spec.get("selector")
                    : spec.at("/selector/matchLabels");
            selector.properties().forEach(label -> assertEquals(label.getValue(), labels.get(label.getKey()), kind));
        }
    }

    @Test
    void theBillOfMaterialsHasEachLibraryWithItsLicence() throws IOException {
        Set<String> billed = new HashSet<>();
        Set<String> unlicensed = new TreeSet<>();
        for (JsonNode component : bill().get("components")) {
            String name = component.path("name").asText() + "-"
                    + component.path("version").asText();
            billed.add(name);
            if (component.path("purl").asText().startsWith("pkg:maven/")
                    && component.path("licenses").isEmpty()) {
                unlicensed.add(name);
            }
        }
        Set<String> missing = libraries();
        assertTrue(missing.size() > 100, missing::toString);
        missing.removeIf(jar -> billed.stream().anyMatch(jar::contains));
        assertEquals(Set.of(), missing);
        unlicensed.removeIf(name -> name.startsWith("entente-"));
        assertEquals(Set.of(), unlicensed);
    }

    private static Set<String> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(TARGET.resolve("quarkus-app/lib/main"))) {
            return jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode bill() throws IOException {
        try (Stream<Path> files = Files.walk(TARGET, 2)) {
            Path bill = files.filter(file -> file.toString().endsWith("cyclonedx.json"))
                    .findFirst()
                    .orElseThrow();
            return new ObjectMapper().readTree(Files.readString(bill));
        }
    }
}
