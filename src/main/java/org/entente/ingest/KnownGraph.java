package org.entente.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What other dossiers have put into the graph, as far as checking a dossier needs it. */
interface KnownGraph {
    /** A graph without any other dossier. */
    KnownGraph EMPTY = new KnownGraph() {
        @Override
        public Map<String, KnownNode> nodes(Collection<String> ids) {
            return Map.of();
        }

        @Override
        public Map<String, String> texts(Collection<String> documents) {
            return Map.of();
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public Map<String, String> codes(Collection<String> countryCodes, Collection<String> hsCodes) {
            return Map.of();
        }
    };

    /** The nodes of other dossiers that have one of these ids, or had it once, by that id. */
    Map<String, KnownNode> nodes(Collection<String> ids);

    /** The texts of documents by their ids. */
    Map<String, String> texts(Collection<String> documents);

    /** Which node of other dossiers' memberships is part of which. */
    List<Part> parts();

    /** The ids of the countries and commodities of other dossiers that have one of these codes, by the code. */
    Map<String, String> codes(Collection<String> countryCodes, Collection<String> hsCodes);

    /**
     * A node of another dossier.
     *
     * @param id the id that it has now
     * @param dossier the name of the dossier that defines it
     */
    record KnownNode(String id, String dossier) {}

    /**
     * A membership.
     *
     * @param part the id of the part
     * @param whole the id of the whole
     */
    record Part(String part, String whole) {}
}
