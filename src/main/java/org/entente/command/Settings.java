package org.entente.command;

import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of the program's own. A misspelt one would be as if it were not set, and nobody would know: so one that is unknown is an error, told
 * before anything is opened.
 */
final class Settings {
    private static final String PREFIX = "entente.";
    private static final String IN_ENVIRONMENT = "ENTENTE_";

    /** All of them; src/docs/settings.md says what they are for. */
    static final Set<String> KNOWN = Set.of(
            "entente.data.folder",
            "entente.documents.folder",
            "entente.documents.mode",
            "entente.dossiers.at-start",
            "entente.dossiers.background",
            "entente.dossiers.bundled",
            "entente.dossiers.folder",
            "entente.dossiers.verify",
            "entente.limits.aliases",
            "entente.limits.body",
            "entente.limits.bytes",
            "entente.limits.cost",
            "entente.limits.depth",
            "entente.limits.directives",
            "entente.limits.fields",
            "entente.limits.light",
            "entente.limits.memory",
            "entente.limits.objects",
            "entente.limits.reserved",
            "entente.limits.time",
            "entente.limits.tokens",
            "entente.limits.turn",
            "entente.lists.most",
            "entente.lists.usual",
            "entente.log.slow",
            "entente.metrics.operations",
            "entente.rate.burst",
            "entente.rate.clients",
            "entente.rate.second",
            "entente.read-only",
            "entente.schema.shown",
            "entente.traces.endpoint",
            "entente.walks.memory",
            "entente.walks.ties");

    /** What {@link ReadOnlySettings} says to the program itself, and what the build says to tests, some of which run the program in their own process. */
    private static final Set<String> INTERNAL = Set.of(
            "entente.transactions",
            "entente.browser",
            "entente.golden",
            "entente.relations",
            "entente.test.postgresql.port",
            "entente.test.shut",
            "entente.tries");

    /** What Kubernetes, and Docker's links, tell each container of a service whose name is or begins with entente. */
    private static final Pattern OF_A_SERVICE = Pattern.compile(
            "ENTENTE_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)");

    private Settings() {}

    /** What is wrong with the names of the settings that are given, a line each; nothing when nothing is. */
    static List<String> problems() {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        Set<String> names = new TreeSet<>();
        for (String name : config.getPropertyNames()) {
            // Those of the environment are looked at as they are written there.
            if (name.startsWith(PREFIX)
                    && !String.valueOf(config.getConfigValue(name).getConfigSourceName())
                            .startsWith("EnvConfigSource")) {
                names.add(name);
            }
        }
        return problems(names, new TreeSet<>(System.getenv().keySet()));
    }

    /**
     * What is wrong with names.
     *
     * @param names those of settings
     * @param environment those of variables of the environment
     */
    static List<String> problems(Collection<String> names, Collection<String> environment) {
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(PREFIX) && !KNOWN.contains(name) && !INTERNAL.contains(name)) {
                problems.add(problem("setting", name, KNOWN));
            }
        }
        Map<String, String> variables =
                KNOWN.stream().collect(Collectors.toMap(Settings::variable, Function.identity()));
        for (String name : environment) {
            if (name.startsWith(IN_ENVIRONMENT)
                    && !variables.containsKey(name)
                    && !OF_A_SERVICE.matcher(name).matches()) {
                problems.add(problem("environment variable", name, variables.keySet()));
            }
        }
        return problems;
    }

    /** The name of the environment variable for a setting. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String problem(String what, String name, Collection<String> known) {
        String nearest = known.stream()
                .sorted()
                .min(Comparator.comparing(each -> distance(name, each)))
                .orElseThrow();
        // Where a third of it differs, the name is as good as any.
        String guess = distance(name, nearest) * 3 <= name.length() ? " Did you mean " + nearest + "?" : "";
        return "There is no %s %s.%s src/docs/settings.md has all of them.".formatted(what, name, guess);
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
