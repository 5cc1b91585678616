package org.entente.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Citation;
import org.entente.model.Dossier;
import org.entente.model.GraphState;
import org.entente.model.NodeEntity;
import org.entente.model.SubjectOrder;
import org.entente.search.SearchIndex;
import org.entente.search.TextChanges;
import org.hibernate.StatelessSession;

/**
 * The third stage: makes the database say what a dossier says, and touches nothing that says it already. It runs in the
 * transaction of its caller, who rolls back when there are problems.
 */
final class DossierStore {
    private final StatelessSession session;
    private final Rows rows;
    private final Problems problems;

    DossierStore(StatelessSession session, Problems problems, Progress progress) {
        this.session = session;
        this.rows = new Rows(session, progress);
        this.problems = problems;
    }

    /**
     * Saves a dossier.
     *
     * @param state the state of the graph, locked
     * @return what changed; of no account when there are problems
     */
    LoadReport save(CheckedDossier dossier, GraphState state) {
        Integer key = dossierKey(dossier);
        NodeWriter nodes = new NodeWriter(session, rows, key, dossier.nodes());
        nodes.write();
        Map<String, Integer> nodeKeys = nodeKeys(dossier);
        RelationWriter relations = new RelationWriter(session, rows, key, dossier.relations(), nodeKeys);
        relations.write();
        SubjectOrder.ofDossier(session, key);
        FigureWriter figures = new FigureWriter(session, rows, key, dossier.figures(), nodeKeys);
        figures.write();
        CitationWriter citations = citations(dossier, key, nodeKeys, relations, figures);
        citations.write();
        RemovalCheck removals = new RemovalCheck(session, key, problems);
        removals.checkNodes(nodes.removed(), relations.removed(), figures.removed());
        removals.checkTexts(nodes.changedTexts(), dossier.nodes());
        if (!problems.isEmpty()) {
            return LoadReport.failed(dossier.name(), problems.sorted());
        }
        figures.delete();
        relations.delete();
        new MentionWriter(session, rows).write(citations.documents());
        nodes.delete();
        new SearchIndex(session).update(textChanges(nodes, relations, figures, citations));
        LoadReport report = new LoadReport(
                dossier.name(),
                List.of(),
                nodes.counts(),
                relations.counts(),
                figures.counts(),
                citations.counts(),
                state.revision);
        return report.isUnchanged() ? report : report.withRevision(revise(state));
    }

    private TextChanges textChanges(
            NodeWriter nodes, RelationWriter relations, FigureWriter figures, CitationWriter citations) {
        Set<Integer> quotes = new HashSet<>(citations.changed());
        Chunks.query(relations.updated(), keys -> Citation.ofRelations(session, keys))
                .forEach(citation -> quotes.add(citation.key));
        Chunks.query(figures.updated(), keys -> Citation.ofFigures(session, keys))
                .forEach(citation -> quotes.add(citation.key));
        return new TextChanges(nodes.changedNodes(), nodes.changedAliases(), quotes);
    }

    private long revise(GraphState state) {
        state.revision++;
        session.update(state);
        return state.revision;
    }

    private Integer dossierKey(CheckedDossier dossier) {
        Dossier row = Dossier.all(session).stream()
                .filter(one -> one.name.equals(dossier.name()))
                .findFirst()
                .orElseGet(Dossier::new);
        boolean isAsBefore = dossier.manifest().text().equals(row.manifest)
                && dossier.title().equals(row.title);
        row.name = dossier.name();
        row.title = dossier.title();
        row.hash = dossier.manifest().hash();
        row.manifest = dossier.manifest().text();
        if (row.key == null) {
            session.insert(row);
        } else if (!isAsBefore) {
            session.update(row);
        }
        return row.key;
    }

    /** The keys of all nodes that the dossier refers to, by their ids: its own, and those of others. */
    private Map<String, Integer> nodeKeys(CheckedDossier dossier) {
        Map<String, Integer> keys = new HashMap<>();
        dossier.nodes().forEach(node -> keys.put(node.id(), node.entity().key));
        Set<String> others = new HashSet<>();
        for (CheckedRelation relation : dossier.relations()) {
            others.add(relation.subject());
            others.add(relation.object());
            others.add(relation.third());
            addDocuments(others, relation.citations());
        }
        for (CheckedFigure figure : dossier.figures()) {
            figure.ends().all().forEach(others::add);
            addDocuments(others, figure.citations());
        }
        dossier.nodes().forEach(node -> addDocuments(others, node.citations()));
        others.remove(null);
        others.removeAll(keys.keySet());
        for (NodeEntity node : Chunks.query(others, chunk -> NodeEntity.withIds(session, chunk))) {
            keys.put(node.id, node.key);
        }
        return keys;
    }

    private static void addDocuments(Set<String> ids, Collection<CheckedCitation> citations) {
        citations.forEach(citation -> ids.add(citation.document()));
    }

    private CitationWriter citations(
            CheckedDossier dossier,
            Integer key,
            Map<String, Integer> nodeKeys,
            RelationWriter relations,
            FigureWriter figures) {
        CitationWriter citations = new CitationWriter(session, rows, key, nodeKeys);
        for (CheckedNode node : dossier.nodes()) {
            citations.add(node.citations(), (citation, fact) -> citation.nodeKey = fact, node.entity().key);
        }
        for (CheckedRelation relation : dossier.relations()) {
            citations.add(
                    relation.citations(),
                    (citation, fact) -> citation.relationKey = fact,
                    relations.keys().get(relation.id()));
        }
        for (CheckedFigure figure : dossier.figures()) {
            citations.add(
                    figure.citations(),
                    (citation, fact) -> citation.figureKey = fact,
                    figures.keys().get(figure.id()));
        }
        return citations;
    }
}
