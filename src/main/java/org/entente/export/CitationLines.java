package org.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Citation;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/** The citations of facts, a field of each fact's line. */
final class CitationLines {
    private final StatelessSession session;
    private final Lines lines;
    private final Map<Integer, String> dossierNames;

    /**
     * @param dossierNames the names of all dossiers by their keys
     */
    CitationLines(StatelessSession session, Lines lines, Map<Integer, String> dossierNames) {
        this.session = session;
        this.lines = lines;
        this.dossierNames = Map.copyOf(dossierNames);
    }

    /** The citations of some facts, with the ids of the documents that they are from. */
    final class OfFacts {
        private final Map<Integer, List<Citation>> byFact = new HashMap<>();
        private final Map<Integer, String> documents;

        private OfFacts(List<Citation> citations, Function<Citation, Integer> fact) {
            Set<Integer> keys = new HashSet<>();
            citations.forEach(citation -> keys.add(citation.documentKey));
            documents = NodeEntity.ids(session, keys);
            Comparator<Citation> order = Comparator.<Citation, String>comparing(each -> documents.get(each.documentKey))
                    .thenComparing(each -> each.start)
                    .thenComparing(each -> each.attribute, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(each -> each.unknown)
                    .thenComparing(each -> each.id);
            List<Citation> sorted = new ArrayList<>(citations);
            sorted.sort(order);
            sorted.forEach(citation -> byFact.computeIfAbsent(fact.apply(citation), key -> new ArrayList<>())
                    .add(citation));
        }

        /**
         * Writes the field for a fact; nothing where there are none.
         *
         * @param dossierKey the dossier that the fact belongs to: citations of others name theirs
         */
        void write(Integer factKey, Integer dossierKey) throws IOException {
            List<Citation> citations = byFact.getOrDefault(factKey, List.of());
            if (citations.isEmpty()) {
                return;
            }
            lines.json().writeArrayFieldStart("citations");
            for (Citation citation : citations) {
                write(citation, dossierKey);
            }
            lines.json().writeEndArray();
        }

        private void write(Citation citation, Integer dossierKey) throws IOException {
            JsonGenerator json = lines.json();
            json.writeStartObject();
            lines.text("document", documents.get(citation.documentKey));
            json.writeNumberField("start", citation.start);
            lines.text("quote", citation.quote);
            lines.text(citation.unknown ? "unknown" : "attribute", citation.attribute);
            boolean isOfAnother = !citation.dossierKey.equals(dossierKey);
            lines.text("dossier", isOfAnother ? dossierNames.get(citation.dossierKey) : null);
            json.writeEndObject();
        }
    }

    OfFacts ofNodes(Set<Integer> keys) {
        return new OfFacts(Citation.ofNodes(session, keys), citation -> citation.nodeKey);
    }

    OfFacts ofRelations(Set<Integer> keys) {
        return new OfFacts(Citation.ofRelations(session, keys), citation -> citation.relationKey);
    }

    OfFacts ofFigures(Set<Integer> keys) {
        return new OfFacts(Citation.ofFigures(session, keys), citation -> citation.figureKey);
    }
}
