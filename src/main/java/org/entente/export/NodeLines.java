package org.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Agreement;
import org.entente.model.Alias;
import org.entente.model.Commodity;
import org.entente.model.Country;
import org.entente.model.DatedNode;
import org.entente.model.Document;
import org.entente.model.DocumentText;
import org.entente.model.Event;
import org.entente.model.Institution;
import org.entente.model.NodeEntity;
import org.entente.model.NodeKind;
import org.entente.model.Person;
import org.entente.model.Place;
import org.entente.model.Project;
import org.entente.model.Redirect;
import org.hibernate.StatelessSession;

/** The lines of nodes, with the fields that a dossier has for them; those of documents hold the whole text. */
final class NodeLines {
    private final StatelessSession session;
    private final Lines lines;
    private final CitationLines citations;

    NodeLines(StatelessSession session, Lines lines, CitationLines citations) {
        this.session = session;
        this.lines = lines;
        this.citations = citations;
    }

    void write(List<NodeEntity> nodes) throws IOException {
        Set<Integer> keys = nodes.stream().map(node -> node.key).collect(Collectors.toSet());
        Map<Integer, List<Alias>> aliases =
                Alias.ofNodes(session, keys).stream().collect(Collectors.groupingBy(alias -> alias.nodeKey));
        Map<Integer, List<Redirect>> formerly =
                Redirect.ofNodes(session, keys).stream().collect(Collectors.groupingBy(former -> former.nodeKey));
        CitationLines.OfFacts cited = citations.ofNodes(keys);
        for (NodeEntity node : nodes) {
            NodeKind kind = NodeKind.ofId(node.id).orElseThrow();
            lines.start(kind.prefix());
            lines.text("id", node.id);
            lines.text("label", node.label);
            attributes(node, kind);
            lines.text("description", node.description);
            identified(node);
            lines.text("inference", node.inference);
            aliases(aliases.getOrDefault(node.key, List.of()));
            formerly(formerly.getOrDefault(node.key, List.of()));
            cited.write(node.key, node.dossierKey);
            text(node);
            lines.end();
        }
    }

    private void attributes(NodeEntity node, NodeKind kind) throws IOException {
        switch (kind) {
            case COUNTRY -> lines.text("code", ((Country) node).code);
            case PERSON -> person((Person) node);
            case INSTITUTION -> dated((Institution) node, ((Institution) node).form);
            case AGREEMENT -> agreement((Agreement) node);
            case PROJECT -> dated((Project) node, ((Project) node).form);
            case EVENT -> dated((Event) node, ((Event) node).form);
            case PLACE -> lines.text("form", ((Place) node).form);
            case COMMODITY -> lines.text("hsCode", ((Commodity) node).hsCode);
            case DOCUMENT -> document((Document) node);
            case TOPIC -> {}
        }
    }

    private void person(Person person) throws IOException {
        lines.text("born", person.born);
        lines.text("died", person.died);
    }

    private void agreement(Agreement agreement) throws IOException {
        lines.text("form", agreement.form);
        lines.text("signed", agreement.signed);
        dates(agreement);
    }

    private void dated(DatedNode node, Enum<?> form) throws IOException {
        lines.text("form", form);
        dates(node);
    }

    private void dates(DatedNode node) throws IOException {
        lines.text("since", node.since);
        lines.text("sinceWording", node.sinceWording);
        lines.text("until", node.until);
        lines.text("untilWording", node.untilWording);
        lines.modality(node.modality);
    }

    private void document(Document document) throws IOException {
        lines.text("language", document.language);
        lines.text("publisher", document.publisher);
        lines.text("published", document.published);
        lines.text("uri", document.uri);
        lines.text("reference", document.reference);
    }

    private void identified(NodeEntity node) throws IOException {
        if (!node.identified) {
            lines.json().writeBooleanField("identified", false);
        }
    }

    /** In the order that they have in the graph: the one in which the dossier lists them. */
    private void aliases(List<Alias> aliases) throws IOException {
        if (aliases.isEmpty()) {
            return;
        }
        JsonGenerator json = lines.json();
        json.writeArrayFieldStart("aliases");
        for (Alias alias : aliases) {
            json.writeStartObject();
            lines.text("label", alias.label);
            lines.text("language", alias.language);
            lines.text("script", alias.script);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void formerly(List<Redirect> formerly) throws IOException {
        if (formerly.isEmpty()) {
            return;
        }
        lines.json().writeArrayFieldStart("formerly");
        for (Redirect former : formerly) {
            lines.json().writeString(former.id);
        }
        lines.json().writeEndArray();
    }

    /** Texts are read one by one: each can be as large as all the rest of a chunk. */
    private void text(NodeEntity node) throws IOException {
        if (node instanceof Document document) {
            lines.text("sha256", document.sha256);
            for (DocumentText text : DocumentText.withKeys(session, List.of(node.key))) {
                lines.text("text", text.content);
            }
        }
    }
}
