package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks citations: the document is there, and has the quote in one place. */
final class CitationCheck {
    private final NodeIds ids;
    private final Map<String, DocumentPlaces> documents;
    private final Problems problems;

    /**
     * @param documents the texts that can be cited, by the documents' ids; without those that could not be read
     */
    CitationCheck(NodeIds ids, Map<String, DocumentPlaces> documents, Problems problems) {
        this.ids = ids;
        this.documents = Map.copyOf(documents);
        this.problems = problems;
    }

    /** The citations of a fact. */
    List<CheckedCitation> check(Entry fact, String factId) {
        List<CheckedCitation> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry citation : fact.entries("citations")) {
            CheckedCitation checked = check(citation, factId, citation.text("attribute"));
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
        if (!fact.has("citations") && !fact.has("inference")) {
            problems.add(
                    fact.path(), "nothing says it: add a citation, or an inference that tells how it was concluded");
        }
    }

    private CheckedCitation check(Entry citation, String factId, String attribute) {
        String document = ids.resolve(citation, "document");
        String quote = citation.text("quote");
        // A document without a text has its own problem already.
        if (document == null || quote == null || quote.isEmpty() || !documents.containsKey(document)) {
            return null;
        }
        if (problems.isSettled(citation.at("quote"))) {
            return null;
        }
        try {
            int start = documents.get(document).find(quote);
            String id = Identity.ofCitation(factId, attribute, document, start, start + quote.length());
            return new CheckedCitation(id, document, attribute, start, quote);
        } catch (IllegalArgumentException e) {
            problems.addOnce(citation.at("quote"), e.getMessage());
            return null;
        }
    }
}
