package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks citations: the document is there, and has the quote in one place. */
final class CitationCheck {
    private final References ids;
    private final Texts texts;
    private final Problems problems;

    CitationCheck(References ids, Texts texts, Problems problems) {
        this.ids = ids;
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * The citations of a fact.
     *
     * @param open the attributes of the fact that can be said to be unknown
     */
    List<CheckedCitation> check(Entry fact, String factId, List<String> open) {
        List<CheckedCitation> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry citation : fact.entries("citations")) {
            checkUnknown(citation, open);
            CheckedCitation checked = check(citation, factId);
            if (checked != null && !seen.add(checked.id())) {
                problems.add(citation.path(), "cites the same words as another citation of this fact: keep one");
            } else if (checked != null) {
                citations.add(checked);
            }
        }
        return citations;
    }

    /** Adds a problem when nothing says a relation or figure, and nobody says how it was concluded. */
    void checkSaid(Entry fact) {
        boolean isSaid = fact.entries("citations").stream().anyMatch(citation -> !citation.has("unknown"));
        if (!isSaid && !fact.has("inference")) {
            problems.add(
                    fact.path(), "nothing says it: add a citation, or an inference that tells how it was concluded");
        }
    }

    private void checkUnknown(Entry citation, List<String> open) {
        String attribute = citation.text("unknown");
        if (attribute != null && citation.has("attribute")) {
            problems.addOnce(
                    citation.at("unknown"),
                    "the words cannot speak for an attribute and say that one is unknown: cite them twice");
        } else if (attribute != null && !open.contains(attribute)) {
            problems.addOnce(
                    citation.at("unknown"),
                    "%s is nothing here that can be said to be unknown; known are %s"
                            .formatted(Shown.quoted(attribute), open.isEmpty() ? "none" : String.join(", ", open)));
        }
    }

    private CheckedCitation check(Entry citation, String factId) {
        String document = ids.resolve(citation, "document");
        String quote = citation.text("quote");
        if (document == null
                || quote == null
                || quote.isEmpty()
                || problems.isSettled(citation.at("quote"))
                || problems.isSettled(citation.at("start"))) {
            return null;
        }
        return texts.of(document).map(places -> check(citation, factId, places)).orElse(null);
    }

    private CheckedCitation check(Entry citation, String factId, DocumentPlaces places) {
        boolean unknown = citation.has("unknown");
        String attribute = citation.text(unknown ? "unknown" : "attribute");
        String document = places.id();
        String quote = citation.text("quote");
        try {
            int start = citation.has("start") ? places.at(quote, citation.number("start")) : places.find(quote);
            String id = Identity.ofCitation(factId, attribute, unknown, document, start, start + quote.length());
            return new CheckedCitation(id, document, attribute, unknown, start, quote, citation.text("dossier"));
        } catch (IllegalArgumentException e) {
            problems.addOnce(citation.at("quote"), e.getMessage());
            return null;
        }
    }
}
