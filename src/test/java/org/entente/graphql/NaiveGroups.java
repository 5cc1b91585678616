package org.entente.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Groups objects naively: it knows which fields tell what groups an object belongs to, and counts them one by one. Shares no code with the kernel.
 */
final class NaiveGroups {
    private final GraphQLSchema schema;
    private final List<Way> ways = new ArrayList<>();
    private final Set<String> connections = new HashSet<>();

    /**
     * A way to group.
     *
     * @param field the field of a group
     * @param list the list that it goes through; null when it goes through none
     * @param selection what to select of an object, or of an object of the list
     * @param value what that gives
     */
    private record Way(String field, String list, String selection, Function<JsonNode, String> value) {}

    NaiveGroups(GraphQLSchema schema, String type, List<String> constants) {
        this.schema = schema;
        for (String constant : constants) {
            ways.add(way(type, camel(constant), "w" + ways.size()));
        }
    }

    private static String camel(String constant) {
        StringBuilder field = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            field.append(field.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return field.toString();
    }

    private Way way(String type, String field, String alias) {
        var container = (GraphQLFieldsContainer) schema.getType(type);
        GraphQLFieldDefinition exact = container.getFieldDefinition(field);
        if (exact != null && !isList(exact)) {
            return leaf(type, field, alias);
        }
        // The list "statements" and its "about", rather than the list "statementsAbout".
        for (GraphQLFieldDefinition list : container.getFieldDefinitions()) {
            String rest = rest(field, list.getName());
            Way inner = rest != null && isList(list) ? leaf(node(list), rest, alias) : null;
            if (inner != null) {
                noteForm(list);
                return new Way(field, list.getName(), inner.selection, inner.value);
            }
        }
        if (exact != null) {
            noteForm(exact);
            return new Way(field, field, "... on Node { id }", node -> text(node.get("id")));
        }
        return leaf(type, field, alias);
    }

    private static String rest(String field, String beginning) {
        return field.startsWith(beginning) && field.length() > beginning.length()
                ? field.substring(beginning.length(), beginning.length() + 1).toLowerCase(Locale.ROOT)
                        + field.substring(beginning.length() + 1)
                : null;
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return isConnection(field) || GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    private void noteForm(GraphQLFieldDefinition list) {
        if (isConnection(list)) {
            connections.add(list.getName());
        }
    }

    private static String node(GraphQLFieldDefinition list) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(list.getType());
        if (!isConnection(list)) {
            return type.getName();
        }
        var edges = ((GraphQLObjectType) type).getFieldDefinition("edges");
        var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(edges.getType());
        return GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType())
                .getName();
    }

    private static boolean isConnection(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .getName()
                .endsWith("Connection");
    }

    /** What needs no list; null when there is no such field. */
    private Way leaf(String type, String field, String alias) {
        var container = (GraphQLFieldsContainer) schema.getType(type);
        for (Map.Entry<String, Integer> unit : Map.of("Year", 4, "Month", 7).entrySet()) {
            if (field.endsWith(unit.getKey())) {
                Way date = leaf(
                        type, field.substring(0, field.length() - unit.getKey().length()), alias);
                return new Way(
                        field,
                        null,
                        date.selection,
                        date.value.andThen(text ->
                                text == null ? null : text.substring(0, Math.min(text.length(), unit.getValue()))));
            }
        }
        GraphQLFieldDefinition exact = container.getFieldDefinition(field);
        if (exact != null) {
            boolean plain = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(exact.getType()));
            return plain
                    ? new Way(field, null, alias + ": " + field, node -> text(node.get(alias)))
                    : new Way(
                            field,
                            null,
                            alias + ": " + field + " { ... on Node { id } }",
                            node -> text(node.at("/" + alias + "/id")));
        }
        for (GraphQLFieldDefinition value : container.getFieldDefinitions()) {
            String rest = rest(field, value.getName());
            if (rest != null
                    && GraphQLTypeUtil.unwrapAll(value.getType()) instanceof GraphQLObjectType object
                    && object.getFieldDefinition(rest) != null) {
                return new Way(
                        field,
                        null,
                        alias + ": " + value.getName() + " { " + rest + " }",
                        node -> text(node.at("/" + alias + "/" + rest)));
            }
        }
        return null;
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    /** The fields to select of an object so as to tell its groups. */
    String selection() {
        StringBuilder text = new StringBuilder();
        Map<String, StringBuilder> lists = new LinkedHashMap<>();
        for (Way way : ways) {
            (way.list == null ? text : lists.computeIfAbsent(way.list, list -> new StringBuilder()))
                    .append(' ')
                    .append(way.selection);
        }
        lists.forEach((list, of) -> {
            String node = "{ __typename" + of + " }";
            text.append(" list_" + list + ": " + list + "(first: 500) ")
                    .append(connections.contains(list) ? "{ edges { node " + node + " } }" : node);
        });
        return text.toString();
    }

    /** The fields to select of a group. */
    String groupSelection() {
        StringBuilder text = new StringBuilder();
        for (Way way : ways) {
            text.append(' ').append(way.field);
            text.append(isNode(way) ? " { ... on Node { id } }" : "");
        }
        return text.toString();
    }

    private static boolean isNode(Way way) {
        return way.selection.contains("... on Node");
    }

    /** What a group of an answer has in common. */
    List<String> values(JsonNode group) {
        return new ArrayList<>(ways.stream()
                .map(way -> text(isNode(way) ? group.at("/" + way.field + "/id") : group.get(way.field)))
                .toList());
    }

    /** How many objects each group has, in the order of the groups. */
    Map<List<String>, Integer> counts(List<JsonNode> objects) {
        Map<List<String>, Integer> counts = new TreeMap<>(NaiveGroups::compare);
        for (JsonNode object : objects) {
            groups(object).forEach(group -> counts.merge(group, 1, Integer::sum));
        }
        return counts;
    }

    private static int compare(List<String> one, List<String> other) {
        Comparator<String> values = Comparator.nullsLast(Comparator.naturalOrder());
        for (int i = 0; i < one.size(); i++) {
            int compared = values.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private JsonNode item(String list, JsonNode item) {
        return item != null && connections.contains(list) ? item.get("node") : item;
    }

    /** The groups of an object: one for each way to take an object out of each list. */
    private Set<List<String>> groups(JsonNode object) {
        List<Map<String, JsonNode>> choices = List.of(Map.of());
        for (String list : new LinkedHashSet<>(
                ways.stream().map(Way::list).filter(each -> each != null).toList())) {
            List<Map<String, JsonNode>> longer = new ArrayList<>();
            for (Map<String, JsonNode> choice : choices) {
                JsonNode items = object.at("/list_" + list + (connections.contains(list) ? "/edges" : ""));
                for (int i = 0; i < Math.max(1, items.size()); i++) {
                    Map<String, JsonNode> with = new LinkedHashMap<>(choice);
                    with.put(list, item(list, items.get(i)));
                    longer.add(with);
                }
            }
            choices = longer;
        }
        Set<List<String>> groups = new LinkedHashSet<>();
        for (Map<String, JsonNode> choice : choices) {
            List<String> values = new ArrayList<>();
            for (Way way : ways) {
                JsonNode from = way.list == null ? object : choice.get(way.list);
                values.add(from == null ? null : way.value.apply(from));
            }
            groups.add(values);
        }
        return groups;
    }
}
