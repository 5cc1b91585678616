package org.entente.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ingest.KnownGraph.Part;

/** Checks that nothing is, by whatever detours, a part of itself. Memberships of other dossiers count too. */
final class PartCheck {
    private final Map<String, List<String>> wholes = new HashMap<>();
    private final Problems problems;

    PartCheck(List<Part> known, Problems problems) {
        this.problems = problems;
        known.forEach(part -> join(part.part(), part.whole()));
    }

    /**
     * Adds a membership; when it closes a circle, that is a problem, and it is left out, so that each circle is told
     * once.
     */
    void add(Entry entry, String part, String whole) {
        if (part.equals(whole)) {
            return;
        }
        List<String> way = way(whole, part);
        if (way.isEmpty()) {
            join(part, whole);
            return;
        }
        problems.add(entry.path(), "closes a circle of memberships: %s → %s".formatted(part, String.join(" → ", way)));
    }

    private void join(String part, String whole) {
        wholes.computeIfAbsent(part, key -> new ArrayList<>()).add(whole);
    }

    /** The way from a node up to another, both included; empty when there is none. */
    private List<String> way(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!open.isEmpty()) {
            String node = open.remove();
            if (node.equals(to)) {
                return trace(cameFrom, node);
            }
            for (String whole : wholes.getOrDefault(node, List.of())) {
                if (cameFrom.putIfAbsent(whole, node) == null) {
                    open.add(whole);
                }
            }
        }
        return List.of();
    }

    private static List<String> trace(Map<String, String> cameFrom, String last) {
        List<String> way = new ArrayList<>(List.of(last));
        for (String node = last; !cameFrom.get(node).equals(node); node = cameFrom.get(node)) {
            way.add(cameFrom.get(node));
        }
        Collections.reverse(way);
        return way;
    }
}
