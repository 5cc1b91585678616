package org.entente.insight.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Citation;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;

/** Tells of a route in a paragraph of plain English, a sentence for each hop, with the words of the documents behind it as footnotes. */
public final class RouteText {
    private final Evidence evidence;
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();

    private RouteText(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The texts of some routes, in their order. Costs three statements, whatever the number of routes. */
    public static List<String> of(List<Route> routes, StatelessSession session) {
        if (routes.isEmpty()) {
            return List.of();
        }
        Evidence evidence = Evidence.of(routes, session);
        return routes.stream().map(route -> new RouteText(evidence).text(route)).toList();
    }

    private String text(Route route) {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening(route));
        route.relationKeys().forEach(keys -> sentences.add(hop(keys)));
        StringBuilder text = new StringBuilder(String.join(" ", sentences));
        if (!footnotes.isEmpty()) {
            text.append('\n');
            footnotes.forEach((note, number) ->
                    text.append("\n[").append(number).append("] ").append(note));
        }
        return text.toString();
    }

    private String opening(Route route) {
        String from = evidence.label(route.nodeKeys().get(0));
        if (route.length() == 0) {
            return from + " is where the path both begins and ends.";
        }
        String to = evidence.label(route.nodeKeys().get(route.length()));
        return "From " + from + " to " + to + " it is "
                + (route.length() == 1 ? "one hop." : route.length() + " hops.");
    }

    private String hop(List<Integer> relationKeys) {
        RelationEntity relation = evidence.latest(relationKeys);
        StringBuilder sentence = new StringBuilder(Sentence.of(relation, evidence::label));
        boolean isEnded = sentence.charAt(sentence.length() - 1) == '.';
        sentence.append(isEnded ? "" : ".");
        for (Citation citation : evidence.citations(relation)) {
            sentence.append(mark(words(citation)));
        }
        if (relation.inference != null) {
            sentence.append(mark("Concluded: " + relation.inference));
        }
        return sentence.toString();
    }

    /** The same words are one footnote, however often they are cited. */
    private String mark(String note) {
        Integer known = footnotes.putIfAbsent(note, footnotes.size() + 1);
        return "[" + (known == null ? footnotes.size() : known) + "]";
    }

    private String words(Citation citation) {
        return "“%s” (%s, characters %d to %d)"
                .formatted(citation.quote, evidence.label(citation.documentKey), citation.start, citation.end);
    }
}
