package org.entente.ingest;

import java.sql.SQLException;
import java.util.List;
import org.entente.ingest.Staging.Part;
import org.entente.model.Alias;
import org.entente.model.Citation;
import org.entente.model.DocumentText;
import org.entente.model.NodeKind;
import org.entente.model.Redirect;
import org.entente.model.RelationKind;

/** Stages facts: each as the rows that it comes to in the graph. */
final class StagedFacts {
    private final Staging staging;
    private final BulkDossiers dossiers;

    StagedFacts(Staging staging, BulkDossiers dossiers) {
        this.staging = staging;
        this.dossiers = dossiers;
    }

    void add(Place place, CheckedNode node) throws SQLException {
        node.entity().dossierKey = dossiers.key();
        String kind = NodeKind.ofId(node.id()).orElseThrow().name();
        staging.add(Part.NODE, place, node.entity(), kind);
        for (Alias alias : node.aliases()) {
            staging.add(Part.ALIAS, place, alias, null, node.id());
        }
        for (String former : node.formerly()) {
            Redirect redirect = new Redirect();
            redirect.id = former;
            redirect.dossierKey = dossiers.key();
            staging.add(Part.REDIRECT, place, redirect, null, node.id());
        }
        if (node.text() != null) {
            DocumentText text = new DocumentText();
            text.content = node.text();
            staging.add(Part.TEXT, place, text, null, node.id());
        }
        addCitations(place, node.citations(), node.id(), null, null);
    }

    void add(Place place, CheckedRelation relation) throws SQLException {
        relation.entity().dossierKey = dossiers.key();
        String kind = RelationKind.ofId(relation.id()).orElseThrow().name();
        staging.add(
                Part.RELATION, place, relation.entity(), kind, relation.subject(), relation.object(), relation.third());
        addCitations(place, relation.citations(), null, relation.id(), null);
    }

    void add(Place place, CheckedFigure figure) throws SQLException {
        figure.entity().dossierKey = dossiers.key();
        FigureEnds ends = figure.ends();
        staging.add(
                Part.FIGURE,
                place,
                figure.entity(),
                null,
                ends.reporter(),
                ends.partner(),
                ends.commodity(),
                ends.about(),
                ends.attribution(),
                figure.shareOf());
        addCitations(place, figure.citations(), null, null, figure.id());
    }

    private void addCitations(Place place, List<CheckedCitation> citations, String node, String relation, String figure)
            throws SQLException {
        for (CheckedCitation checked : citations) {
            Citation citation = new Citation();
            citation.id = checked.id();
            citation.attribute = checked.attribute();
            citation.unknown = checked.unknown();
            citation.start = checked.start();
            citation.end = checked.end();
            citation.quote = checked.quote();
            citation.dossierKey = checked.dossier() == null ? dossiers.key() : dossiers.key(checked.dossier());
            staging.add(Part.CITATION, place, citation, null, checked.document(), node, relation, figure);
        }
    }
}
