package org.entente.graphql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every place of the schema's filters where a client's text is compared, as filters with a text of one's choice. */
final class HostileTexts {
    /** What is code elsewhere: SQL, HQL, patterns, parameters, templates, look-ups and paths. */
    static final List<String> CODE = List.of(
            "' or '1'='1",
            "'; drop table node; --",
            "\" or 1=1 --",
            "') union select 1 --",
            "%",
            "_",
            "\\",
            ":filter0",
            "?1",
            "{alias.key}",
            "${jndi:ldap://localhost/x}",
            "#{7*7}",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "\u202E\uFEFF\uFFFF");

    private static final String TYPES =
            "{ __schema { queryType { fields { name args { name type { name } } } } types { name kind inputFields { name type { name kind ofType { name } } } } } }";

    private final Map<String, Map<String, String>> inputs = new LinkedHashMap<>();
    private final Map<String, String> roots = new LinkedHashMap<>();

    HostileTexts() {
        var schema = Client.data(TYPES).get("__schema");
        schema.get("types").forEach(type -> {
            Map<String, String> fields = new LinkedHashMap<>();
            // What is a list, as alternatives and several values are, has no name.
            type.get("inputFields")
                    .forEach(field -> fields.put(
                            field.get("name").asText(), field.at("/type/name").asText("")));
            fields.keySet().removeAll(List.of("and", "or", "not"));
            if (!fields.isEmpty()) {
                inputs.put(type.get("name").asText(), fields);
            }
        });
        schema.at("/queryType/fields")
                .forEach(field -> field.get("args").forEach(argument -> {
                    String type = argument.at("/type/name").asText("");
                    if (argument.get("name").asText().equals("filter")
                            && type.endsWith("Filter")
                            && !type.equals("AuditFilter")
                            && !field.get("name").asText().endsWith("Aggregate")) {
                        roots.put(field.get("name").asText(), type);
                    }
                }));
    }

    /**
     * A place where a filter compares with a text.
     *
     * @param root the root field
     * @param filter the type of its argument {@code filter}
     * @param path from there to the condition: {@code positions some title contains}
     */
    record Place(String root, String filter, List<String> path) {
        /** The filter that compares there with a text. */
        Map<String, Object> filter(String text) {
            Object inner = text;
            for (int i = path.size() - 1; i > 0; i--) {
                inner = Map.of(path.get(i), inner);
            }
            return Map.of(path.get(0), inner);
        }

        /** How many such filters fit into one: each step of the path counts as a condition. */
        int together() {
            return 80 / (path.size() + 2);
        }
    }

    /** The root fields with lists. */
    Set<String> lists() {
        return roots.keySet();
    }

    /** Every condition of every type of filter, by the shortest way to it. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<Place> ways = new ArrayDeque<>();
        roots.forEach((root, type) -> ways.add(new Place(root, type, List.of())));
        Map<Place, String> types = new HashMap<>();
        while (!ways.isEmpty()) {
            Place way = ways.remove();
            String type = types.getOrDefault(way, way.filter());
            inputs.get(type).forEach((name, of) -> {
                List<String> path = new ArrayList<>(way.path());
                path.add(name);
                Place further = new Place(way.root(), way.filter(), path);
                if (of.equals("String") || of.equals("ID")) {
                    places.add(further);
                } else if (inputs.containsKey(of) && (of.endsWith("Condition") || seen.add(of))) {
                    types.put(further, of);
                    ways.add(further);
                }
            });
        }
        return places;
    }
}
