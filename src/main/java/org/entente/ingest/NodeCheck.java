package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Agreement;
import org.entente.model.AgreementForm;
import org.entente.model.Alias;
import org.entente.model.Commodity;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.entente.model.DatedNode;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventForm;
import org.entente.model.Institution;
import org.entente.model.InstitutionForm;
import org.entente.model.NodeEntity;
import org.entente.model.NodeKind;
import org.entente.model.OpenField;
import org.entente.model.Person;
import org.entente.model.Place;
import org.entente.model.PlaceForm;
import org.entente.model.Project;
import org.entente.model.ProjectForm;
import org.entente.model.Topic;
import org.entente.model.WebAddress;

/** Checks nodes and documents, and makes entities of them. */
final class NodeCheck {
    /** Fields that are no attributes: nobody can cite words for an id or for the citations themselves. */
    private static final Set<String> NO_ATTRIBUTES = Set.of(
            "id", "type", "file", "text", "sha256", "identified", "inference", "aliases", "formerly", "citations");

    private final Values values;
    private final CitationCheck citations;
    private final Problems problems;

    NodeCheck(CitationCheck citations, Problems problems) {
        this.values = new Values(problems);
        this.citations = citations;
        this.problems = problems;
    }

    /**
     * The node of an entry; empty when it is not even clear what it is.
     *
     * @param text the text of a document; null for other nodes
     */
    Optional<CheckedNode> check(Entry entry, String text) {
        String id = entry.text("id");
        Optional<NodeKind> kind = id == null ? Optional.empty() : NodeKind.ofId(id);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        NodeEntity node = node(kind.get(), entry, text);
        node.id = id;
        node.label = entry.text("label");
        node.description = entry.text("description");
        node.identified = entry.isNotFalse("identified");
        node.inference = entry.text("inference");
        checkAttributes(entry, kind.get());
        List<CheckedCitation> said = citations.check(entry, id, OpenField.names(OpenField.of(kind.get())));
        return Optional.of(new CheckedNode(entry.path(), node, aliases(entry), formerly(entry), said, text));
    }

    private NodeEntity node(NodeKind kind, Entry entry, String text) {
        return switch (kind) {
            case COUNTRY -> country(entry);
            case PERSON -> person(entry);
            case INSTITUTION -> institution(entry);
            case AGREEMENT -> agreement(entry);
            case PROJECT -> project(entry);
            case EVENT -> event(entry);
            case PLACE -> place(entry);
            case COMMODITY -> commodity(entry);
            case TOPIC -> new Topic();
            case DOCUMENT -> document(entry, text);
        };
    }

    private Country country(Entry entry) {
        Country country = new Country();
        country.code = values.read(entry, "code", CountryCode::new);
        return country;
    }

    private Person person(Entry entry) {
        Person person = new Person();
        person.born = values.date(entry, "born");
        person.died = values.date(entry, "died");
        values.checkOrder(entry, "born", person.born, "died", person.died);
        return person;
    }

    private Institution institution(Entry entry) {
        Institution institution = dated(new Institution(), entry);
        institution.form = values.constant(entry, "form", InstitutionForm.class);
        return institution;
    }

    private Agreement agreement(Entry entry) {
        Agreement agreement = dated(new Agreement(), entry);
        agreement.form = values.constant(entry, "form", AgreementForm.class);
        agreement.signed = values.date(entry, "signed");
        return agreement;
    }

    private Project project(Entry entry) {
        Project project = dated(new Project(), entry);
        project.form = values.constant(entry, "form", ProjectForm.class);
        return project;
    }

    private Event event(Entry entry) {
        Event event = dated(new Event(), entry);
        event.form = values.constant(entry, "form", EventForm.class);
        return event;
    }

    private Place place(Entry entry) {
        Place place = new Place();
        place.form = values.constant(entry, "form", PlaceForm.class);
        return place;
    }

    private Commodity commodity(Entry entry) {
        Commodity commodity = new Commodity();
        commodity.hsCode = entry.text("hsCode");
        return commodity;
    }

    private Document document(Entry entry, String text) {
        Document document = new Document();
        document.publisher = entry.text("publisher");
        document.published = values.date(entry, "published");
        document.language = values.read(entry, "language", Languages::tag);
        document.uri = values.read(entry, "uri", WebAddress::new);
        document.reference = entry.text("reference");
        boolean isStated = entry.has("sha256") || text == null;
        document.sha256 = isStated ? entry.text("sha256") : Identity.sha256(text.getBytes(StandardCharsets.UTF_8));
        return document;
    }

    private <T extends DatedNode> T dated(T node, Entry entry) {
        node.since = values.date(entry, "since");
        node.sinceWording = entry.text("sinceWording");
        node.until = values.date(entry, "until");
        node.untilWording = entry.text("untilWording");
        node.modality = values.modality(entry);
        values.checkOrder(entry, "since", node.since, "until", node.until);
        return node;
    }

    private List<Alias> aliases(Entry entry) {
        List<Alias> aliases = new ArrayList<>();
        for (Entry item : entry.entries("aliases")) {
            Alias alias = new Alias();
            alias.label = item.text("label");
            alias.language = values.read(item, "language", Languages::tag);
            alias.script = values.read(item, "script", Languages::script);
            if (problems.isTroubled(item.path())) {
                continue;
            }
            boolean isNew =
                    aliases.stream().noneMatch(other -> AliasKey.of(other).equals(AliasKey.of(alias)));
            if (isNew) {
                aliases.add(alias);
            } else {
                problems.add(item.path(), "the alias %s is given twice: keep one".formatted(Shown.quoted(alias.label)));
            }
        }
        return aliases;
    }

    private List<String> formerly(Entry entry) {
        return entry.items("formerly").stream()
                .filter(item -> item.json().isTextual())
                .map(item -> item.json().textValue())
                .toList();
    }

    private void checkAttributes(Entry entry, NodeKind kind) {
        List<String> known = new ArrayList<>();
        DossierSchema.fieldsOf(kind.prefix()).fieldNames().forEachRemaining(known::add);
        known.removeAll(NO_ATTRIBUTES);
        for (Entry citation : entry.entries("citations")) {
            String attribute = citation.text("attribute");
            if (attribute != null && !known.contains(attribute)) {
                problems.addOnce(
                        citation.at("attribute"),
                        "%s is no attribute that a %s can be cited for; known are %s"
                                .formatted(Shown.quoted(attribute), kind.prefix(), String.join(", ", known)));
            } else if (attribute != null && !entry.has(attribute)) {
                problems.addOnce(
                        citation.at("attribute"),
                        "the words are cited for '%s', but '%s' has none".formatted(attribute, entry.text("id")));
            }
        }
    }
}
