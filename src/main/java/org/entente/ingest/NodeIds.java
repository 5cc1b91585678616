package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.ingest.KnownGraph.KnownNode;
import org.entente.model.NodeKind;

/** The ids that a dossier defines, had formerly, or may refer to because another dossier defines them. */
final class NodeIds implements References {
    /** Beyond this many ids a guess at a misspelt one costs more than it helps. */
    private static final int MOST_GUESSED = 5000;

    private final Problems problems;
    private final Map<String, String> defined = new LinkedHashMap<>();
    private final Map<String, String> former = new HashMap<>();
    private final Map<String, KnownNode> known;

    /** Takes stock of the ids of a dossier, and adds what is wrong with them to the problems. */
    NodeIds(Entry root, KnownGraph graph, Problems problems) {
        this.problems = problems;
        Set<String> mentioned = new HashSet<>();
        collect(root.json(), mentioned);
        known = Map.copyOf(graph.nodes(mentioned));
        for (String list : new String[] {"documents", "nodes"}) {
            root.entries(list).forEach(this::define);
        }
        for (String list : new String[] {"documents", "nodes"}) {
            root.entries(list).forEach(this::addFormer);
        }
    }

    /** Whether the dossier defines a node itself. */
    boolean isDefined(String id) {
        return defined.containsKey(id);
    }

    /** The id that a node has now; null when there is no such node. */
    String find(String id) {
        if (id == null || defined.containsKey(id)) {
            return id;
        }
        return known.containsKey(id) ? known.get(id).id() : null;
    }

    @Override
    public String resolve(Entry entry, String field) {
        String id = entry.text(field);
        String path = entry.at(field);
        if (id == null || problems.isSettled(path)) {
            return null;
        }
        if (defined.containsKey(id)) {
            return id;
        }
        if (former.containsKey(id)) {
            problems.addOnce(path, "'%s' is a former id: write '%s'".formatted(id, former.get(id)));
            return null;
        }
        if (known.containsKey(id)) {
            return known.get(id).id();
        }
        String guess = defined.size() > MOST_GUESSED ? "" : Spelling.suggestion(id, defined.keySet());
        problems.addOnce(
                path, "'%s' is not defined, neither here nor in a dossier that is loaded%s".formatted(id, guess));
        return null;
    }

    private void define(Entry node) {
        String id = node.text("id");
        String path = node.at("id");
        if (id == null || problems.isSettled(path)) {
            return;
        }
        String before = defined.putIfAbsent(id, path);
        if (before != null) {
            problems.addOnce(path, "'%s' is defined already in line %d".formatted(id, problems.lineOf(before)));
            return;
        }
        KnownNode other = known.get(id);
        if (other != null && other.id().equals(id)) {
            problems.addOnce(
                    path,
                    "'%s' is defined by the dossier '%s': take it out here, and refer to it by its id"
                            .formatted(id, other.dossier()));
        } else if (other != null) {
            problems.addOnce(
                    path,
                    "'%s' is a former id of '%s' of the dossier '%s': choose another one"
                            .formatted(id, other.id(), other.dossier()));
        }
    }

    private void addFormer(Entry node) {
        String id = node.text("id");
        for (Entry.Item item : node.items("formerly")) {
            String formerId = item.json().isTextual() ? item.json().textValue() : null;
            if (id == null || formerId == null || problems.isSettled(item.path())) {
                continue;
            }
            String reason = reasonAgainst(formerId);
            if (reason != null) {
                problems.addOnce(item.path(), reason);
            }
            former.putIfAbsent(formerId, id);
        }
    }

    private String reasonAgainst(String formerId) {
        if (defined.containsKey(formerId)) {
            int line = problems.lineOf(defined.get(formerId));
            return "'%s' is still defined in line %d: a former id cannot be an id too".formatted(formerId, line);
        }
        if (former.containsKey(formerId)) {
            return "'%s' is a former id of '%s' already".formatted(formerId, former.get(formerId));
        }
        KnownNode other = known.get(formerId);
        if (other == null) {
            return null;
        }
        return other.id().equals(formerId)
                ? "'%s' is still a node of the dossier '%s'".formatted(formerId, other.dossier())
                : "'%s' is a former id of '%s' of the dossier '%s' already"
                        .formatted(formerId, other.id(), other.dossier());
    }

    /** All texts that have the look of a node's id. */
    private static void collect(JsonNode json, Set<String> ids) {
        if (json.isTextual()
                && json.textValue().length() <= 160
                && NodeKind.ofId(json.textValue()).isPresent()) {
            ids.add(json.textValue());
        }
        json.forEach(child -> collect(child, ids));
    }
}
