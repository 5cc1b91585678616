package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The second stage: checks what the schema cannot, and makes entities of a dossier without a problem. */
final class DossierCheck {
    private static final List<String> LISTS = List.of("documents", "nodes", "relations", "figures");

    private final ParsedDossier dossier;
    private final KnownGraph graph;
    private final Problems problems;
    private final Progress progress;

    /**
     * @param graph what other dossiers have put into the graph
     * @param problems has the problems of parsing, and takes those of checking
     */
    DossierCheck(ParsedDossier dossier, KnownGraph graph, Problems problems, Progress progress) {
        this.dossier = dossier;
        this.graph = graph;
        this.problems = problems;
        this.progress = progress;
    }

    /** The dossier that can be saved; empty when there is any problem. */
    Optional<CheckedDossier> check() {
        Entry root = dossier.root();
        NodeIds ids = new NodeIds(root, graph, problems);
        Map<String, DocumentPlaces> texts = texts(root, ids);
        CitationCheck citations =
                new CitationCheck(ids, document -> Optional.ofNullable(texts.get(document)), problems);
        List<CheckedNode> nodes = nodes(root, texts, new NodeCheck(citations, problems));
        new CodeCheck(graph, problems).check(root.entries("nodes"));
        PartCheck parts = new PartCheck(graph.parts(), problems);
        List<CheckedRelation> relations = new RelationListCheck(
                        new RelationCheck(ids, citations, problems), parts, problems, progress)
                .check(root.entries("relations"));
        List<CheckedFigure> figures = new FigureListCheck(new FigureCheck(ids, citations, problems), problems, progress)
                .check(root.entries("figures"));
        checkSpeaksForItself(root);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CheckedDossier(dossier.name(), root.text("title"), dossier.manifest(), nodes, relations, figures));
    }

    /** A bulk file may hold several dossiers, so there a citation can name the one that cites. */
    private void checkSpeaksForItself(Entry root) {
        for (String list : LISTS) {
            for (Entry fact : root.entries(list)) {
                fact.entries("citations").stream()
                        .filter(citation -> citation.has("dossier"))
                        .forEach(citation -> problems.addOnce(
                                citation.at("dossier"), "a dossier speaks for itself: leave 'dossier' out"));
            }
        }
    }

    /**
     * The texts that can be cited, by the documents' ids: those of the dossier and those of others that it refers to.
     */
    private Map<String, DocumentPlaces> texts(Entry root, NodeIds ids) {
        Map<String, DocumentPlaces> texts = new HashMap<>();
        DocumentCheck check = new DocumentCheck(dossier.files(), problems);
        for (Entry document : root.entries("documents")) {
            String id = document.text("id");
            check.text(document)
                    .filter(text -> id != null)
                    .ifPresent(text -> texts.put(id, new DocumentPlaces(id, text)));
        }
        Set<String> others = new HashSet<>();
        for (String list : LISTS) {
            for (Entry fact : root.entries(list)) {
                fact.entries("citations").forEach(citation -> others.add(ids.find(citation.text("document"))));
            }
        }
        others.remove(null);
        others.removeIf(ids::isDefined);
        graph.texts(others).forEach((id, text) -> texts.put(id, new DocumentPlaces(id, text)));
        return texts;
    }

    private static List<CheckedNode> nodes(Entry root, Map<String, DocumentPlaces> texts, NodeCheck check) {
        List<CheckedNode> nodes = new ArrayList<>();
        for (Entry document : root.entries("documents")) {
            DocumentPlaces places = texts.get(document.text("id"));
            check.check(document, places == null ? null : places.text()).ifPresent(nodes::add);
        }
        root.entries("nodes").forEach(node -> check.check(node, null).ifPresent(nodes::add));
        return nodes;
    }
}
