package org.entente.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL would execute a statement, whatever its parameters: the plan by which a prepared statement is executed for good. */
public final class Plan {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    /** The tables that grow with the graph. */
    private static final Set<String> LARGE =
            Set.of("node", "relation", "figure", "citation", "mention", "alias", "redirect", "search_token");

    /** More rows than pages have by default. */
    private static final int MANY = 50;

    private final JsonNode root;

    private Plan(JsonNode root) {
        this.root = root;
    }

    /**
     * Asks for the plan of a statement.
     *
     * @param connection uses the simple protocol, since a statement with parameters is sent without their values
     */
    public static Plan of(Connection connection, String sql) throws SQLException {
        int[] parameters = new int[1];
        String numbered = PARAMETER.matcher(sql).replaceAll(match -> Matcher.quoteReplacement("$" + ++parameters[0]));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (generic_plan, format json) " + numbered)) {
            rows.next();
            return new Plan(JSON.readTree(rows.getString(1)).get(0).get("Plan"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What in the plan takes the longer the larger the tables are: tables that are read whole, and large sorts. */
    public Set<String> flaws() {
        Set<String> flaws = new TreeSet<>();
        addFlaws(sortsPages() ? root.at("/Plans/0") : root, false, false, flaws);
        return flaws;
    }

    /** Whether what is sorted last is the answer itself: the pages of some parents, each of which a limit has cut already. */
    private boolean sortsPages() {
        boolean isJoin = root.at("/Plans/0/Node Type").asText().equals("Nested Loop")
                || root.at("/Plans/0/Node Type").asText().startsWith("Hash");
        return root.get("Node Type").asText().equals("Sort") && isJoin && hasLimit(root);
    }

    private static boolean hasLimit(JsonNode node) {
        boolean found = node.get("Node Type").asText().equals("Limit");
        for (JsonNode child : node.path("Plans")) {
            found |= hasLimit(child);
        }
        return found;
    }

    /** Whether what is read of the large tables begins at a place that an index tells. */
    public boolean findsItsPlace() {
        return findsItsPlace(root);
    }

    private static boolean findsItsPlace(JsonNode node) {
        boolean large = LARGE.contains(node.path("Relation Name").asText());
        boolean found = !large || node.has("Index Cond") || node.has("Recheck Cond");
        for (JsonNode child : node.path("Plans")) {
            found &= findsItsPlace(child);
        }
        return found;
    }

    private static void addFlaws(JsonNode node, boolean limited, boolean grouped, Set<String> flaws) {
        String type = node.get("Node Type").asText();
        String table = node.path("Relation Name").asText();
        boolean whole = type.equals("Seq Scan") || (type.startsWith("Index") && !node.has("Index Cond") && !limited);
        if (whole && LARGE.contains(table)) {
            flaws.add("reads all of " + table);
        }
        // A group takes in all rows, put into order or into a table of hashes: it costs about the same, and either can
        // be chosen.
        if (type.equals("Sort") && !grouped && node.at("/Plans/0/Plan Rows").asInt() > MANY) {
            flaws.add("sorts");
        }
        // What is above a limit ends early; but a sort or a count first takes in all that is beneath it.
        boolean limits = type.equals("Limit") || (limited && !type.equals("Sort") && !type.equals("Aggregate"));
        boolean groups = type.equals("Aggregate") && node.has("Group Key");
        node.path("Plans").forEach(child -> addFlaws(child, limits, groups, flaws));
    }

    @Override
    public String toString() {
        return root.toPrettyString();
    }
}
