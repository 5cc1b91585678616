package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings names each setting with its default and environment variable, and no other. */
class SettingsTest {
    private static final Path TABLE = Path.of("src/docs/settings.md");

    private static Stream<String> rows(String prefix, Class<?> mapping) {
        return Arrays.stream(mapping.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> row(prefix, method));
    }

    private static String row(String prefix, Method method) {
        WithDefault given = method.getAnnotation(WithDefault.class);
        String name = prefix + method.getName();
        return "`%s` %s `%s`"
                .formatted(
                        name,
                        given == null ? "none" : "`" + given.value() + "`",
                        name.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    @Test
    void areAllInTheTable() throws IOException {
        Set<String> expected = Stream.of(
                        rows("entente.limits.", Limits.class),
                        rows("entente.lists.", ListSettings.class),
                        rows("entente.documents.", DocumentSettings.class),
                        rows("entente.rate.", RateSettings.class),
                        rows("entente.schema.", SchemaSettings.class))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| `entente\\.(limits|lists|documents|rate|schema)\\..*"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[1].strip() + " " + cells[3].strip() + " " + cells[5].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, written);
    }
}
