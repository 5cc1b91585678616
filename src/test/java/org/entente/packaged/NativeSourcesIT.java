package org.entente.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A native image holds just the resources and the reflection that it is told of, and what is missing is found out only when it runs. Here it is found out
 * without GraalVM: {@code ./mvnw verify -Dnative -Dnative-sources}.
 */
class NativeSourcesIT {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private static NativeSources sources;

    @BeforeAll
    static void read() throws IOException {
        sources = NativeSources.in(Path.of(System.getProperty("packaged.folder"), "native-sources"));
    }

    private static Set<String> missing(Stream<String> names) {
        return names.filter(name -> !sources.hasResource(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> own(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertFalse(names.isEmpty(), folder);
            return names;
        }
    }

    @Test
    void hasTheMigrationsOfItsDatabase() throws IOException {
        String database = TestDatabase.isPostgresql() ? "postgresql" : "h2";
        assertEquals(Set.of(), missing(own("db/migration/common").stream()));
        assertEquals(Set.of(), missing(own("db/migration/" + database).stream()));
    }

    @Test
    void hasTheDossiersTheSchemaAndItsVersion() throws IOException {
        assertEquals(Set.of(), missing(own("dossiers").stream()));
        assertEquals(Set.of(), missing(own("schema").stream()));
        assertEquals(Set.of(), missing(Stream.of("build.properties")));
    }

    @Test
    void hasThePages() {
        Set<String> pages = sources.files().stream()
                .filter(file -> file.contains("META-INF/resources/"))
                .collect(Collectors.toSet());
        assertTrue(pages.stream().anyMatch(page -> page.endsWith("graphql-ui/index.html")), pages::toString);
        assertEquals(Set.of(), missing(pages.stream()));
    }

    /** What icu4j reads while it transliterates names and cuts texts into sentences. */
    @Test
    void hasTheDataOfScriptsAndSentences() {
        String data = "com/ibm/icu/impl/data/icudata/";
        Set<String> wanted = inJarOf(Transliterator.class, data).stream()
                .filter(name -> name.matches(data
                        + "((translit|brkitr)/[^/]+|[^/]+\\.(icu|nrm)|(keyTypeData|langInfo|timezoneTypes)\\.res)"))
                .collect(Collectors.toSet());
        assertTrue(wanted.size() > 40, wanted::toString);
        assertEquals(Set.of(), missing(wanted.stream()));
        assertTrue(sources.classes().contains("com.ibm.icu.text.BreakIteratorFactory"));
    }

    /** What graphql-java says of requests that are wrong. */
    @Test
    void hasTheTextsOfErrors() {
        Set<String> wanted = inJarOf(graphql.GraphQL.class, "i18n/").stream()
                .map(name -> name.replace(".properties", "").replace('/', '.'))
                .filter(name -> !name.contains("_"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(wanted.isEmpty());
        wanted.removeAll(sources.bundles());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void canReflectOnWhatTheProgramReflectsOn() throws IOException, ClassNotFoundException {
        Set<String> wanted = Reflected.find();
        assertTrue(wanted.size() > 150, wanted::toString);
        wanted.removeAll(sources.classes());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void isBuiltWithoutAJvmToFallBackTo() {
        assertTrue(sources.arguments().contains("--no-fallback"), sources::arguments);
        assertTrue(sources.arguments().contains("--link-at-build-time"), sources::arguments);
        String driver = TestDatabase.isPostgresql() ? "postgresql" : "h2";
        assertTrue(sources.arguments().contains("io.quarkus.jdbc." + driver), sources::arguments);
    }

    private static Set<String> inJarOf(Class<?> type, String folder) {
        try {
            URI jar = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar));
                    Stream<Path> all = Files.walk(files.getPath("/" + folder))) {
                return all.filter(Files::isRegularFile)
                        .map(file -> file.toString().substring(1))
                        .collect(Collectors.toSet());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
