package org.entente.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a native image is made from: the program's jar, and what that says of resources and reflection. */
final class NativeSources {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> files = new HashSet<>();
    private final List<Pattern> resources = new ArrayList<>();
    private final Set<String> bundles = new HashSet<>();
    private final Set<String> classes = new HashSet<>();
    private final String arguments;

    private NativeSources(Path folder) throws IOException {
        arguments = Files.readString(folder.resolve("native-image.args"));
        try (FileSystem jar = FileSystems.newFileSystem(runner(folder));
                Stream<Path> all = Files.walk(jar.getPath("/"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(file.toString().substring(1));
                if (file.startsWith("/META-INF/native-image") && file.toString().endsWith(".json")) {
                    add(JSON.readTree(Files.readString(file)));
                }
            }
        }
    }

    /** Reads them from the folder that a build with {@code quarkus.native.sources-only} leaves. */
    static NativeSources in(Path folder) throws IOException {
        return new NativeSources(folder);
    }

    private static Path runner(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A list is of classes to be reflected on, an object of resources. */
    private void add(JsonNode configuration) {
        if (configuration.isArray()) {
            configuration.forEach(type -> {
                if (type.path("allDeclaredConstructors").asBoolean()) {
                    classes.add(type.get("name").asText());
                }
            });
            return;
        }
        configuration
                .at("/resources/includes")
                .forEach(one -> resources.add(Pattern.compile(one.get("pattern").asText())));
        configuration.path("bundles").forEach(one -> bundles.add(one.get("name").asText()));
    }

    /** The files of the program's own jar. */
    Set<String> files() {
        return files;
    }

    /** Whether the image will have a resource of that name. */
    boolean hasResource(String name) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /** The texts in several languages that the image will have, beside those that its libraries say themselves. */
    Set<String> bundles() {
        return bundles;
    }

    /** The classes whose constructors and members the running image can find. */
    Set<String> classes() {
        return classes;
    }

    /** The command line of the image's build. */
    String arguments() {
        return arguments;
    }
}
