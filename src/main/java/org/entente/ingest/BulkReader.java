package org.entente.ingest;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks one line of a bulk file after the other, each by itself, and stages those without a problem. */
final class BulkReader {
    /** The names of figures are kept at hand, and memory is bounded. */
    private static final int MOST_NAMES = 200_000;

    private final StagedFacts facts;
    private final BulkDossiers dossiers;
    private final Problems problems;
    private final CitedDocuments documents;
    private final BulkLine lines;
    private final DocumentCheck texts;
    private final NodeCheck nodes;
    private final RelationCheck relations;
    private final FigureCheck figures;
    private final Map<String, String> figureIds = new HashMap<>();

    /**
     * @param problems takes what is wrong with a line; to be emptied after each
     */
    BulkReader(Staging staging, BulkDossiers dossiers, Problems problems) {
        this.facts = new StagedFacts(staging, dossiers);
        this.dossiers = dossiers;
        this.problems = problems;
        this.documents = new CitedDocuments(staging::text, problems);
        this.lines = new BulkLine(problems);
        this.texts = new DocumentCheck(Map.of(), problems);
        CitationCheck citations = new CitationCheck(documents, documents, problems);
        this.nodes = new NodeCheck(citations, problems);
        this.relations = new RelationCheck(BulkReader::stated, citations, problems);
        this.figures = new FigureCheck(BulkReader::stated, citations, problems);
    }

    /** Whether the nodes that lines refer to are there is asked later, of all lines together. */
    private static String stated(Entry entry, String field) {
        return entry.text(field);
    }

    /** Reads a line; what is wrong with it is among the problems afterwards. */
    void read(Place place, byte[] line) throws SQLException {
        problems.inLine(place.line());
        Optional<Entry> read = lines.read(line);
        if (read.isEmpty() || read.get().text("type") == null) {
            return;
        }
        Entry entry = read.get();
        for (Entry citation : entry.entries("citations")) {
            checkDossier(citation);
        }
        switch (entry.text("type")) {
            case "dossier" -> dossiers.enter(entry);
            case "relation" -> readRelation(place, entry);
            case "figure" -> readFigure(place, entry);
            default -> readNode(place, entry);
        }
    }

    private void checkDossier(Entry citation) {
        String dossier = citation.text("dossier");
        if (dossier != null && dossiers.key(dossier) == null) {
            problems.addOnce(
                    citation.at("dossier"),
                    "there is no dossier %s, neither in the graph nor in the lines before this one"
                            .formatted(Shown.quoted(dossier)));
        }
    }

    private void readNode(Place place, Entry entry) throws SQLException {
        boolean isDocument = "document".equals(entry.text("type"));
        if (isDocument && entry.has("file")) {
            problems.addOnce(entry.at("file"), "a bulk file has no files beside it: give the whole text as 'text'");
        } else if (isDocument && !entry.has("text")) {
            problems.add(entry.path(), "'text' is missing");
        }
        String id = entry.text("id");
        String text = isDocument && entry.has("text") ? texts.text(entry).orElse(null) : null;
        if (text != null && id != null) {
            documents.put(id, text);
        }
        Optional<CheckedNode> node = nodes.check(entry, text);
        if (problems.isEmpty() && node.isPresent()) {
            facts.add(place, node.get());
        } else if (text != null && id != null) {
            documents.forget(id);
        }
    }

    private void readRelation(Place place, Entry entry) throws SQLException {
        Optional<CheckedRelation> relation = relations.check(entry);
        if (problems.isEmpty() && relation.isPresent()) {
            facts.add(place, relation.get());
        }
    }

    private void readFigure(Place place, Entry entry) throws SQLException {
        FigureDraft draft = figures.draft(entry);
        String whole = draft.whole() == null ? null : figureIds.get(dossiers.scoped(draft.whole()));
        if (draft.whole() != null && whole == null) {
            problems.addOnce(
                    "/share/of",
                    "no line before this one, in the same dossier, has a figure with the name %s"
                            .formatted(Shown.quoted(draft.whole())));
        }
        CheckedFigure figure = figures.identify(draft, whole);
        if (draft.name() != null) {
            name(draft.name(), figure.id());
        }
        if (problems.isEmpty()) {
            facts.add(place, figure);
        }
    }

    private void name(String name, String id) {
        String before = figureIds.putIfAbsent(dossiers.scoped(name), id);
        if (before != null) {
            problems.addOnce("/name", "'%s' is the name of a figure in a line before already".formatted(name));
        } else if (figureIds.size() > MOST_NAMES) {
            problems.addOnce(
                    "/name",
                    "more than %d figures have names: name only those that others are a share of"
                            .formatted(MOST_NAMES));
        }
    }
}
