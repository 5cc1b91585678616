package org.entente.insight.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentText;
import org.hibernate.StatelessSession;

/** Computes the coverage of documents: two statements, one for texts and one for citations, however many there are. */
public final class Coverages {
    /** So many characters are read for one answer: some hundred long reports. */
    public static final int MOST_CHARACTERS = 20_000_000;

    private static final int MOST_CITATIONS = 200_000;

    private Coverages() {}

    /**
     * The coverage of each document, in their order. The documents hold their language.
     *
     * @throws CodedException when their texts are too long together, or too many places in them are cited
     */
    public static List<Coverage> of(StatelessSession session, List<Document> documents) {
        int[] keys =
                documents.stream().mapToInt(document -> document.key).distinct().toArray();
        Map<Integer, String> texts = DocumentText.contents(session, keys, MOST_CHARACTERS);
        if (texts.containsValue(null)) {
            throw tooLarge("have more than " + MOST_CHARACTERS + " characters together");
        }
        List<Citation.Span> cited = Citation.spans(session, keys, MOST_CITATIONS + 1);
        if (cited.size() > MOST_CITATIONS) {
            throw tooLarge("have more than " + MOST_CITATIONS + " cited places together");
        }
        Map<Integer, List<Citation.Span>> spans = new HashMap<>();
        cited.forEach(span -> spans.computeIfAbsent(span.documentKey(), key -> new ArrayList<>())
                .add(span));
        Map<Integer, Coverage> coverages = new HashMap<>();
        for (Document document : documents) {
            coverages.computeIfAbsent(
                    document.key,
                    key -> Coverage.of(
                            texts.getOrDefault(key, ""), document.language, spans.getOrDefault(key, List.of())));
        }
        return documents.stream().map(document -> coverages.get(document.key)).toList();
    }

    private static CodedException tooLarge(String what) {
        return new CodedException(
                ErrorCode.TOO_LARGE,
                "The documents whose 'coverage' is asked for " + what + ". Ask for fewer of them at once.");
    }
}
