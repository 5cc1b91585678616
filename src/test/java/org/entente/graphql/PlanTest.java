package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.database.LargeGraph;
import org.entente.database.Plan;
import org.entente.database.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL executes what the kernel emits, on large tables: no table is read whole, and no more is sorted than a page has, but for the lists that {@link
 * SlowLists} declares, with the reason. The statements are taken from a small graph, where they do not take long; then the graph is made large.
 */
@QuarkusTest
@TestProfile(PlanTest.Profile.class)
@Tag("postgresql")
class PlanTest {
    /** An own graph, no limits that matter, and statements written down. */
    public static class Profile extends WholeLists {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("entente.dossiers.bundled", "");
            settings.putAll(Statements.TELLING_VALUES);
            return settings;
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Statements.class);
        }
    }

    @Inject
    Engine engine;

    @Inject
    DataSource source;

    private static final String AFTER = "after a cursor";

    /** The statements by the list that they are for and how it is asked for. */
    private final Map<String, String> statements = new LinkedHashMap<>();

    @Test
    void nothingIsReadWholeOrSorted() throws SQLException, IOException {
        GraphQLSchema schema = engine.schema();
        EveryKind.add();
        List<PlannedQuestion> questions = PlannedQuestion.all();
        questions.stream().filter(question -> !question.isForValues()).forEach(PlannedQuestion::ask);
        for (String type : new TreeSet<>(EveryLinkTest.ROOTS.keySet())) {
            askRoot(EveryLinkTest.ROOTS.get(type));
            for (GraphQLFieldDefinition field : ((GraphQLObjectType) schema.getType(type)).getFieldDefinitions()) {
                if (isList(field)) {
                    askLink(type, field);
                }
            }
        }
        Map<String, String> flaws = new TreeMap<>();
        Map<String, Set<String>> asked = new TreeMap<>();
        try (Connection pooled = source.getConnection()) {
            LargeGraph.fill(pooled);
            questions.stream().filter(PlannedQuestion::isForValues).forEach(PlannedQuestion::ask);
            String url = pooled.getMetaData().getURL() + "?preferQueryMode=simple";
            try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
                for (Map.Entry<String, String> statement : statements.entrySet()) {
                    Plan plan = Plan.of(connection, statement.getValue());
                    Set<String> found = new TreeSet<>(plan.flaws());
                    if (statement.getKey().contains(AFTER) && !plan.findsItsPlace()) {
                        found.add("reads what comes before the cursor");
                    }
                    if (!found.isEmpty()) {
                        flaws.put(statement.getKey(), String.join(", ", found));
                    }
                }
                for (PlannedQuestion question : questions) {
                    asked.put(question.toString(), question.flaws(connection));
                }
            }
        }
        Map<String, Set<String>> declared = new TreeMap<>();
        questions.forEach(question -> declared.put(question.toString(), question.declared()));
        assertEquals(declared, asked, "what questions read whole or sort is declared in their files");
        assertEquals("", lines(SlowLists.undeclared(flaws)), "lists that have to be served by an index, or declared");
        assertEquals(Set.of(), SlowLists.unused(flaws.keySet()), "declared lists that are served by an index");
    }

    private static String lines(Map<String, String> flaws) {
        return flaws.entrySet().stream()
                .map(flaw -> flaw.getKey() + " " + flaw.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                        .getName()
                        .endsWith("Connection")
                && field.getArgument("orderBy") != null;
    }

    /** The ways to ask for a list, by what they are called: in its own order, from both ends; counted; and in each other order. */
    private static Map<String, String> ways(GraphQLFieldDefinition list, boolean descendingToo) {
        String rows = " { edges { node { id } } }";
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("", "(first: 20)" + rows);
        ways.put("last", "(last: 20)" + rows);
        ways.put("count", " { totalCount }");
        for (String field : orders(list)) {
            ways.put(field, "(first: 20, orderBy: [{field: " + field + "}])" + rows);
            if (descendingToo) {
                ways.put(field + " DESC", "(first: 20, orderBy: [{field: " + field + ", direction: DESC}])" + rows);
            }
        }
        return ways;
    }

    private static List<String> orders(GraphQLFieldDefinition list) {
        var term = (graphql.schema.GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list.getArgument("orderBy").getType());
        var fields = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(term.getField("field").getType());
        return fields.getValues().stream().map(value -> value.getName()).toList();
    }

    private void askRoot(String root) {
        GraphQLFieldDefinition field = engine.schema().getQueryType().getFieldDefinition(root);
        Map<String, String> ways = ways(field, true);
        ways.forEach((name, way) ->
                write(root, Map.of(name, way), Statements.of(() -> Client.data("{ " + root + way + " }"))));
        Map<String, String> both = Map.of("side by side", ways.get(""), "with the last", ways.get("last"));
        List<String> together = Statements.of(() -> Client.data("{ " + aliased(root, both) + "}"));
        assertEquals(1, together.size(), root);
        statements.put(root + " side by side", together.get(0));
        String cursor = Client.data("{ " + root + "(first: 1) { pageInfo { endCursor } } }")
                .at("/" + root + "/pageInfo/endCursor")
                .asText();
        String after = "{ " + root + "(first: 20, after: \"" + cursor + "\") { edges { node { id } } } }";
        // Where few rows follow the cursor, those without a value that follow all others are read, too.
        List<String> made = Statements.of(() -> Client.data(after));
        for (int i = 0; i < made.size(); i++) {
            statements.put(root + " " + AFTER + (i == 0 ? "" : ", without a value"), made.get(i));
        }
    }

    private void askLink(String type, GraphQLFieldDefinition link) {
        Map<String, String> ways = ways(link, false);
        String cursor = Client.data("{ " + EveryLinkTest.ROOTS.get(type) + "(first: 500) { edges { node { "
                        + link.getName() + "(first: 1) { pageInfo { endCursor } } } } } }")
                .findValues("endCursor")
                .stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + "." + link.getName() + " is empty"));
        ways.put(AFTER, "(first: 20, after: \"" + cursor + "\") { edges { node { id } } }");
        List<String> made = Statements.of(() -> Client.data("{ " + EveryLinkTest.ROOTS.get(type)
                + "(first: 500) { edges { node { " + aliased(link.getName(), ways) + "} } } }"));
        write(type + "." + link.getName(), ways, made.subList(1, made.size()));
    }

    private static String aliased(String field, Map<String, String> ways) {
        StringBuilder fields = new StringBuilder();
        int alias = 0;
        for (String way : ways.values()) {
            fields.append('a')
                    .append(alias++)
                    .append(": ")
                    .append(field)
                    .append(way)
                    .append(' ');
        }
        return fields.toString();
    }

    private void write(String list, Map<String, String> ways, List<String> made) {
        assertEquals(ways.size(), made.size(), list);
        List<String> names = new ArrayList<>(ways.keySet());
        for (int i = 0; i < made.size(); i++) {
            statements.put((list + " " + names.get(i)).strip(), made.get(i));
        }
    }
}
