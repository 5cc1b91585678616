package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every list that a node has, whichever it is: two aliases with other arguments both are right, pages join up to the whole list, the total is the
 * length of the list, and the number of statements is the number of links, however many parents there are. The links are taken from the schema, so that a new one is tested from
 * its first day.
 */
@QuarkusTest
@TestProfile(WholeLists.class)
@Tag("thorough")
class EveryLinkTest {
    /** The root list of each type that has one. */
    static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("Country", "countries"),
            Map.entry("Person", "people"),
            Map.entry("Institution", "institutions"),
            Map.entry("Agreement", "agreements"),
            Map.entry("Project", "projects"),
            Map.entry("Event", "events"),
            Map.entry("Place", "places"),
            Map.entry("Commodity", "commodities"),
            Map.entry("Topic", "topics"),
            Map.entry("Document", "documents"),
            Map.entry("Figure", "figures"));

    private static final String PAGE =
            "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";

    @Inject
    GraphQLSchema schema;

    @Inject
    Engine engine;

    @Inject
    SessionFactory factory;

    private record Link(String type, String field) {
        @Override
        public String toString() {
            return type + "." + field;
        }
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (String type : new TreeSet<>(ROOTS.keySet())) {
            for (GraphQLFieldDefinition field : ((GraphQLObjectType) schema.getType(type)).getFieldDefinitions()) {
                var of = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
                if (of.getName().endsWith("Connection")) {
                    links.add(new Link(type, field.getName()));
                }
            }
        }
        return links;
    }

    @BeforeEach
    void addEveryKind() {
        EveryKind.add();
    }

    @AfterEach
    void removeEveryKind() {
        EveryKind.remove();
    }

    @TestFactory
    Stream<DynamicTest> pagesJoinUp() {
        return links().stream().map(link -> DynamicTest.dynamicTest(link.toString(), () -> check(link)));
    }

    private void check(Link link) {
        String query = "{ " + ROOTS.get(link.type()) + "(first: 500) { edges { node { id"
                + " one: " + link.field() + "(first: 1) " + PAGE
                + " all: " + link.field() + "(first: 500) { edges { node { id } } } } } } }";
        factory.getStatistics().clear();
        JsonNode parents = Client.data(query).path(ROOTS.get(link.type())).path("edges");
        // The parents; one page, its count; the other page.
        assertEquals(4, factory.getStatistics().getPrepareStatementCount(), query);
        assertTrue(parents.size() > 0, "no parents");
        for (JsonNode edge : parents) {
            JsonNode parent = edge.get("node");
            List<String> all = ids(parent.path("all"));
            JsonNode one = parent.get("one");
            assertEquals(all.subList(0, Math.min(1, all.size())), ids(one), parent::toString);
            assertEquals(all.size(), one.get("totalCount").asInt(), parent::toString);
            assertEquals(all.size() > 1, one.at("/pageInfo/hasNextPage").asBoolean(), parent::toString);
            if (all.size() > 1) {
                checkRest(
                        link,
                        parent.get("id").asText(),
                        one.at("/pageInfo/endCursor").asText(),
                        all);
            }
        }
    }

    /** What is told of a list together: two aliases with other arguments, as many as there are, and a number of statements that parents do not change. */
    @TestFactory
    Stream<DynamicTest> aggregatesTellOfTheWholeList() {
        return links().stream().map(link -> DynamicTest.dynamicTest(link.toString(), () -> checkAggregate(link)));
    }

    private void checkAggregate(Link link) {
        String aggregate = link.field() + "Aggregate";
        String query = "{ " + ROOTS.get(link.type()) + "(first: 500) { edges { node { id"
                + " all: " + link.field() + "(first: 500) { edges { node { id } } }"
                + " some: " + aggregate + " { count groups(by: [" + grouping(link) + "]) { count } }"
                + " none: " + aggregate + "(filter: { not: { and: [] } }) { count } } } } }";
        factory.getStatistics().clear();
        JsonNode parents = Client.data(query).path(ROOTS.get(link.type())).path("edges");
        // The parents; the list; the count and the groups of one alias, the count of the other.
        assertEquals(5, factory.getStatistics().getPrepareStatementCount(), query);
        for (JsonNode edge : parents) {
            JsonNode parent = edge.get("node");
            int all = parent.at("/all/edges").size();
            int grouped = 0;
            for (JsonNode group : parent.at("/some/groups")) {
                grouped += group.get("count").asInt();
            }
            assertEquals(all, parent.at("/some/count").asInt(), parent::toString);
            assertEquals(all, grouped, parent::toString);
            assertEquals(0, parent.at("/none/count").asInt(), parent::toString);
        }
    }

    /** A way to group that puts each object into one group. */
    private String grouping(Link link) {
        var connection = ((GraphQLObjectType) schema.getType(link.type()))
                .getFieldDefinition(link.field())
                .getType();
        String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(connection)).getName();
        var ways = (GraphQLEnumType) engine.schema().getType(name.replace("Connection", "Grouping"));
        return Stream.of("MODALITY", "IDENTIFIED", "DOCUMENT")
                .filter(way -> ways.getValue(way) != null)
                .findFirst()
                .orElseThrow();
    }

    /** Parents are found by what holds of their children, and ordered by how many they have: both agree with the lists themselves. */
    @TestFactory
    Stream<DynamicTest> filtersAndOrdersGoByTheList() {
        return links().stream()
                .filter(link -> filterOf(link.type()).getFieldDefinition(link.field()) != null)
                .map(link -> DynamicTest.dynamicTest(link.toString(), () -> checkFilter(link)));
    }

    private void checkFilter(Link link) {
        Map<String, List<String>> lists = lists(link);
        assertFound(link, "some: {}", lists, list -> !list.isEmpty());
        assertFound(link, "none: {}", lists, List::isEmpty);
        assertFound(link, "every: { not: { and: [] } }", lists, List::isEmpty);
        if (hasIds(link)) {
            String one =
                    lists.values().stream().flatMap(List::stream).findFirst().orElseThrow();
            String isOne = "{ id: { eq: \"" + one + "\" } }";
            assertFound(link, "some: " + isOne, lists, list -> list.contains(one));
            assertFound(link, "none: " + isOne, lists, list -> !list.contains(one));
            assertFound(link, "every: " + isOne, lists, list -> Set.of(one).containsAll(list));
        }
        String most = "(first: 500, orderBy: [{ field: "
                + link.field().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)
                + "_COUNT, direction: DESC }])";
        List<Integer> counts =
                ids(roots(link, most)).stream().map(id -> lists.get(id).size()).toList();
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
    }

    private static Map<String, List<String>> lists(Link link) {
        String query = "{ roots: " + ROOTS.get(link.type()) + "(first: 500) { edges { node { id list: " + link.field()
                + "(first: 500) { edges { node { id } } } } } } }";
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Client.data(query)
                .at("/roots/edges")
                .forEach(edge -> lists.put(edge.at("/node/id").asText(), ids(edge.at("/node/list"))));
        return lists;
    }

    private static void assertFound(
            Link link, String condition, Map<String, List<String>> lists, Predicate<List<String>> holds) {
        Set<String> expected =
                lists.keySet().stream().filter(id -> holds.test(lists.get(id))).collect(Collectors.toSet());
        String filter = "(first: 500, filter: { " + link.field() + ": { " + condition + " } })";
        assertEquals(expected, Set.copyOf(ids(roots(link, filter))), filter);
    }

    private static JsonNode roots(Link link, String arguments) {
        return Client.data("{ roots: " + ROOTS.get(link.type()) + arguments + " { edges { node { id } } } }")
                .get("roots");
    }

    private GraphQLInputObjectType filterOf(String type) {
        return (GraphQLInputObjectType) engine.schema().getType(type + "Filter");
    }

    /** Whether children are told apart by an id in conditions, too; statements and the like are not. */
    private boolean hasIds(Link link) {
        var list = (GraphQLInputObjectType)
                filterOf(link.type()).getFieldDefinition(link.field()).getType();
        var child = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list.getFieldDefinition("some").getType());
        return child.getFieldDefinition("id") != null;
    }

    private static void checkRest(Link link, String id, String cursor, List<String> all) {
        String query = "query($id: ID!, $after: String) { node(id: $id) { ... on " + link.type() + " { rest: "
                + link.field() + "(first: 500, after: $after) " + PAGE + " } } }";
        JsonNode rest = Client.data(query, Map.of("id", id, "after", cursor)).at("/node/rest");
        assertEquals(all.subList(1, all.size()), ids(rest));
        assertTrue(rest.at("/pageInfo/hasPreviousPage").asBoolean());
    }

    private static List<String> ids(JsonNode connection) {
        List<String> ids = new ArrayList<>();
        connection.path("edges").forEach(edge -> ids.add(edge.at("/node/id").asText()));
        return ids;
    }

    /** A list in which nothing ever stands would pass every test. */
    @Test
    void everyLinkHasSomethingInIt() {
        Set<String> empty = new TreeSet<>();
        for (Link link : links()) {
            String query = "{ " + ROOTS.get(link.type()) + "(first: 500) { edges { node { " + link.field()
                    + " { totalCount } } } } }";
            JsonNode parents = Client.data(query).path(ROOTS.get(link.type())).path("edges");
            int total = 0;
            for (JsonNode edge : parents) {
                total += edge.path("node").path(link.field()).path("totalCount").asInt();
            }
            if (total == 0) {
                empty.add(link.toString());
            }
        }
        assertEquals(Set.of(), empty);
    }
}
