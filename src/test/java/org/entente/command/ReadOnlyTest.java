package org.entente.command;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.database.TestDatabase;
import org.entente.search.SearchIndex;
import org.flywaydb.core.Flyway;
import org.hamcrest.Matcher;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A read-only instance over a store that nobody has made yet: it waits for the writer, whom the test plays, and changes nothing itself. */
@QuarkusTest
@TestProfile(ReadOnlyTest.Profile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadOnlyTest {
    /** As ENTENTE_READ_ONLY=true. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.read-only", "true");
        }
    }

    private static final String READY = "/q/health/ready";
    private static final String STORE = "checks.find { it.name == 'store' }.";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.flyway.locations")
    List<String> locations;

    @Inject
    SessionFactory factory;

    @Inject
    StatelessSession session;

    @Inject
    CommandLine.IFactory commands;

    @Inject
    Task task;

    private Connection writer() throws SQLException {
        return DriverManager.getConnection(url, user.orElse(""), "");
    }

    @Test
    @Order(1)
    void waitsForTheTables() {
        get(READY)
                .then()
                .statusCode(503)
                .body(STORE + "data.tables", containsString("start the writer in this version"));
        assertEquals(1, task.run("stats"), "a command waits, too");
    }

    @Test
    @Order(2)
    void waitsForTheIndex() {
        Flyway.configure()
                .dataSource(url, user.orElse(""), "")
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
        get(READY).then().statusCode(503).body(STORE + "data.'search index'", containsString("run writer and readers"));
    }

    @Test
    @Order(3)
    void isReadyWhenTheWriterHasDoneBoth() throws SQLException {
        try (Connection connection = writer();
                StatelessSession writing = factory.openStatelessSession(connection)) {
            new SearchIndex(writing).rebuild();
        }
        get(READY).then().statusCode(200).body("checks.name", hasItem("dossiers"));
        assertNoCountry();
    }

    @Test
    @Order(4)
    void readsWhatTheWriterWrites() throws SQLException {
        try (Connection connection = writer()) {
            TestDatabase.execute(
                    connection, "insert into dossier (dossier_key, name, title, hash) values (1, 'x', 'X', '')");
            TestDatabase.execute(
                    connection,
                    "insert into node (node_key, kind, id, label, code, identified, dossier_key)"
                            + " values (1, 'COUNTRY', 'country/xa', 'Xandria', 'XA', true, 1)");
            TestDatabase.execute(connection, "update graph_state set revision = revision + 1");
        }
        assertCountry(equalTo("Xandria"));
    }

    private static void assertNoCountry() {
        assertCountry(nullValue());
    }

    private static void assertCountry(Matcher<?> label) {
        given().contentType("application/json")
                .body("{\"query\": \"{ country(id: \\\"country/xa\\\") { label } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.country?.label", label);
    }

    @Order(5)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "import src/test/resources/export/valid.ndjson",
                "import --dry-run src/test/resources/export/valid.ndjson",
                "check src/test/resources/export/valid.ndjson",
                "check src/test/resources/dossiers/valid"
            })
    void refusesToLoad(String line) {
        StringWriter err = new StringWriter();
        int code = Entente.commandLine(commands).setErr(new PrintWriter(err)).execute(line.split(" ", -1));
        assertEquals(1, code);
        assertTrue(
                err.toString().startsWith("This instance is read-only (the setting entente.read-only)"), err::toString);
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @Test
    @Order(6)
    void answersCommandsThatRead() {
        assertEquals(0, task.run("stats"));
        assertEquals(0, task.run("verify"));
    }

    /** The database itself holds it to that: what is forgotten here is refused there. */
    @Test
    @Order(7)
    void postgresqlRefusesItsWrites() {
        if (TestDatabase.isPostgresql()) {
            Exception refused = assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> session.createNativeMutationQuery("update graph_state set revision = 0")
                                    .executeUpdate()));
            assertTrue(refused.getMessage().contains("read-only transaction"), refused::getMessage);
        }
    }
}
