package org.entente.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The documents that a bulk file cites: those of lines before, and those of the graph. A few texts are kept at hand, since most lines cite what the line before
 * them cites.
 */
final class CitedDocuments implements References, Texts {
    private static final int MOST_CHARACTERS = 8 << 20;

    private final Function<String, Optional<String>> stored;
    private final Problems problems;
    private final Map<String, DocumentPlaces> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /**
     * @param stored finds the text of a document that is staged or in the graph
     */
    CitedDocuments(Function<String, Optional<String>> stored, Problems problems) {
        this.stored = stored;
        this.problems = problems;
    }

    @Override
    public String resolve(Entry citation, String field) {
        String id = citation.text(field);
        if (id == null || problems.isSettled(citation.at(field))) {
            return null;
        }
        if (of(id).isEmpty()) {
            problems.addOnce(
                    citation.at(field),
                    "'%s' is not among the documents of the graph, nor of the lines before this one".formatted(id));
            return null;
        }
        return id;
    }

    @Override
    public Optional<DocumentPlaces> of(String document) {
        DocumentPlaces known = atHand.get(document);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<DocumentPlaces> found = stored.apply(document).map(text -> new DocumentPlaces(document, text));
        found.ifPresent(this::keep);
        return found;
    }

    /** Takes the text of a document from its own line, which may cite it already. */
    void put(String document, String text) {
        forget(document);
        keep(new DocumentPlaces(document, text));
    }

    /** Forgets the text of a document. */
    void forget(String document) {
        DocumentPlaces before = atHand.remove(document);
        characters -= before == null ? 0 : before.text().length();
    }

    private void keep(DocumentPlaces places) {
        characters += places.text().length();
        atHand.put(places.id(), places);
        for (var eldest = atHand.values().iterator(); characters > MOST_CHARACTERS && atHand.size() > 1; ) {
            characters -= eldest.next().text().length();
            eldest.remove();
        }
    }
}
