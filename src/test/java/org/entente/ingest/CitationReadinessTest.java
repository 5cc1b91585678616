package org.entente.ingest;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.entente.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** A text that was changed in the store, behind the program's back, keeps it from being ready. */
@QuarkusTest
class CitationReadinessTest {
    private static final String CITATIONS = "checks.find { it.name == 'citations' }.data";

    @Inject
    DataSource source;

    @Inject
    Verification verification;

    private void replace(String words, String others) throws SQLException {
        try (Connection connection = source.getConnection()) {
            TestDatabase.execute(
                    connection,
                    "update document_text set content = replace(content, '%s', '%s')".formatted(words, others));
        }
        verification.verify();
    }

    @Test
    void aChangedTextShows() throws SQLException {
        replace("Wheat did most", "Wheat did much");
        try {
            get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(CITATIONS + ".status", containsString("differences"))
                    .body(CITATIONS + ".'difference 1'", containsString("the SHA-256 of its text is"))
                    .body(CITATIONS + ".'difference 2'", containsString("Wheat did much"));
        } finally {
            replace("Wheat did much", "Wheat did most");
        }
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(
                        CITATIONS + ".status",
                        matchesPattern("[1-9]\\d* citations in [1-9]\\d* documents verified, 0 differences"))
                .body(CITATIONS, not(hasKey("difference 1")));
    }
}
