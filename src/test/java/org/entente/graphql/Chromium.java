package org.entente.graphql;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that the machine has. {@code -Dentente.browser=} names it, and then it must be there; without that it is looked for, and where there is none
 * the tests that need it are left out.
 */
final class Chromium implements AutoCloseable {
    private static final String FIND = "find";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        // The library would otherwise fetch browsers of its own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program));
    }

    static Chromium start() {
        String named = System.getProperty("entente.browser", FIND);
        if (!named.equals(FIND)) {
            return new Chromium(Path.of(named));
        }
        Optional<Path> found = find();
        Assumptions.assumeTrue(found.isPresent(), () -> "no browser here: none of " + NAMES);
        return new Chromium(found.get());
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
