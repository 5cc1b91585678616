package org.entente.insight.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Authorship;
import org.entente.model.Document;
import org.entente.model.Institution;
import org.entente.model.PartialDate;
import org.hibernate.StatelessSession;

/**
 * A document that says something.
 *
 * @param key the key of the document
 * @param id its id
 * @param published when it was published; null when that is not known
 * @param origins what tells from whom it comes: its publisher, authors and original, and its very text. Documents that have one of these in common are no independent witnesses
 * @param isOfficial whether an office publishes it
 */
record Witness(Integer key, String id, PartialDate published, Set<String> origins, boolean isOfficial) {
    /** The latest published first, those without a date last. */
    static final Comparator<Witness> LATEST_FIRST = Comparator.comparing(
                    Witness::published, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(Witness::id);

    /** Copies the set. */
    Witness {
        origins = Set.copyOf(origins);
    }

    /** The documents that have these keys, by key. Three statements, whatever the number of keys. */
    static Map<Integer, Witness> withKeys(StatelessSession session, int[] keys) {
        Map<Integer, Witness> witnesses = new HashMap<>();
        if (keys.length == 0) {
            return witnesses;
        }
        Map<Integer, Set<String>> authors = Authorship.authors(session, keys);
        var imprints = Document.imprints(session, keys);
        Set<String> offices = Institution.offices(
                session,
                imprints.stream()
                        .map(Document.Imprint::publisher)
                        .filter(publisher -> publisher != null)
                        .distinct()
                        .toArray(String[]::new));
        for (Document.Imprint imprint : imprints) {
            Set<String> origins = new HashSet<>();
            authors.getOrDefault(imprint.key(), Set.of()).forEach(author -> origins.add(name(author)));
            if (imprint.publisher() != null) {
                origins.add(name(imprint.publisher()));
            }
            if (imprint.reference() != null) {
                origins.add("original " + imprint.reference());
            }
            origins.add("text " + imprint.sha256());
            witnesses.put(
                    imprint.key(),
                    new Witness(
                            imprint.key(),
                            imprint.id(),
                            imprint.published(),
                            origins,
                            imprint.publisher() != null && offices.contains(imprint.publisher())));
        }
        return witnesses;
    }

    /** How somebody stands among origins. */
    static String name(String label) {
        return "name " + label.strip().toLowerCase(Locale.ROOT);
    }
}
