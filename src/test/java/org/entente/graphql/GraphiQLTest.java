package org.entente.graphql;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a researcher does: follows the link of a worked query, presses the button, and reads the answer. */
@QuarkusTest
class GraphiQLTest {
    /** In milliseconds; long, since a machine that builds can be busy with other things as well. */
    private static final double PATIENCE = 60_000;

    @TestHTTPResource
    String server;

    @Test
    void answersAWorkedQueryFromItsLink() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        GoldenCase worked = new GoldenCase(WorkedQueriesTest.QUERIES.resolve("01-who-signed-what-with-whom"));
        try (Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            page.navigate(worked.link(server.replaceAll("/$", "")));
            assertThat(page.locator(".graphiql-query-editor")).containsText("WhoSignedWhatWithWhom");
            page.locator(".graphiql-execute-button").click();
            assertThat(page.locator(".result-window")).containsText("Comprehensive programme of cooperation");
            assertThat(page.locator(".result-window")).containsText(Pattern.compile("signatory.*Ilham Aliyev"));
            // For a human's eye.
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/graphiql.png")));
        }
    }
}
