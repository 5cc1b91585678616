package org.entente.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that no two countries have one ISO 3166-1 code, and no two commodities one HS code. */
final class CodeCheck {
    private final KnownGraph graph;
    private final Problems problems;

    CodeCheck(KnownGraph graph, Problems problems) {
        this.graph = graph;
        this.problems = problems;
    }

    /** Adds a problem for each code that another node of the dossier, or of another dossier, has. */
    void check(List<Entry> nodes) {
        Map<String, Entry> countries = distinct(nodes, "country/", "code");
        Map<String, Entry> commodities = distinct(nodes, "commodity/", "hsCode");
        Map<String, String> taken = graph.codes(countries.keySet(), commodities.keySet());
        taken.forEach((code, owner) -> {
            boolean isCountry = countries.containsKey(code);
            Entry entry = isCountry ? countries.get(code) : commodities.get(code);
            problems.addOnce(
                    entry.at(isCountry ? "code" : "hsCode"),
                    "'%s' is the code of '%s' of another dossier".formatted(code, owner));
        });
    }

    private Map<String, Entry> distinct(List<Entry> nodes, String prefix, String field) {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (Entry node : nodes) {
            String code = node.text(field);
            String id = node.text("id");
            if (code == null || id == null || !id.startsWith(prefix) || problems.isSettled(node.at(field))) {
                continue;
            }
            Entry before = found.putIfAbsent(code, node);
            if (before != null) {
                problems.addOnce(node.at(field), "'%s' is the code of '%s' already".formatted(code, before.text("id")));
            }
        }
        return found;
    }
}
