package org.entente.graphql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Citation;
import org.entente.model.Decimal;
import org.entente.model.Dossier;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Mention;
import org.entente.model.Modality;
import org.entente.model.NodeEntity;
import org.entente.model.NodeKind;
import org.entente.model.PartialDate;
import org.entente.model.Redirect;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;
import org.entente.model.SubjectOrder;

/**
 * Three nodes of each kind, each with a former id, and each relation and figure that the model allows between them: nothing that a link could lead to is missing. Dates are given
 * to every other relation, so that orders have values and gaps.
 */
final class EveryKind {
    private static final String NAME = "every-kind";
    private static final int OF_A_KIND = 3;

    private final Map<NodeKind, List<NodeEntity>> nodes = new EnumMap<>(NodeKind.class);
    private final Dossier dossier = new Dossier();
    private int count;

    private EveryKind() {}

    static void add() {
        QuarkusTransaction.requiringNew().run(new EveryKind()::persist);
    }

    static void remove() {
        QuarkusTransaction.requiringNew().run(() -> {
            Dossier dossier = Dossier.<Dossier>find("name", NAME).firstResult();
            Mention.delete("nodeKey in (select n.key from NodeEntity n where n.dossierKey = ?1)", dossier.key);
            Citation.delete("dossierKey", dossier.key);
            // Figures refer to each other.
            Figure.update("shareOfKey = null where dossierKey = ?1", dossier.key);
            Figure.delete("dossierKey", dossier.key);
            Redirect.delete("dossierKey", dossier.key);
            RelationEntity.delete("dossierKey", dossier.key);
            NodeEntity.delete("dossierKey", dossier.key);
            dossier.delete();
        });
    }

    private void persist() {
        dossier.name = NAME;
        dossier.title = "Everything that the model allows";
        dossier.hash = "none";
        dossier.persist();
        for (NodeKind kind : NodeKind.values()) {
            List<NodeEntity> some = new ArrayList<>();
            for (int i = 0; i < OF_A_KIND; i++) {
                some.add(node(kind, i));
            }
            nodes.put(kind, some);
        }
        for (RelationKind kind : RelationKind.values()) {
            persist(kind);
        }
        RelationEntity.flush();
        SubjectOrder.ofDossier(RelationEntity.getSession(), dossier.key);
        persistFigures();
        persistCitations();
    }

    private NodeEntity node(NodeKind kind, int number) {
        NodeEntity node = created(kind.type());
        node.id = kind.prefix() + "/every-" + number;
        node.label = kind + " " + number;
        node.identified = true;
        node.dossierKey = dossier.key;
        fill(node);
        node.persist();
        Redirect former = new Redirect();
        former.id = kind.prefix() + "/former-" + number;
        former.nodeKey = node.key;
        former.dossierKey = dossier.key;
        former.persist();
        return node;
    }

    /** Gives a value to what must have one and has none. */
    private void fill(Object entity) {
        for (Class<?> type = entity.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(NonNull.class)) {
                    fill(entity, field);
                }
            }
        }
    }

    private void fill(Object entity, Field field) {
        try {
            field.setAccessible(true);
            if (field.get(entity) == null) {
                Object[] constants = field.getType().getEnumConstants();
                field.set(
                        entity, constants == null ? "every " + count % OF_A_KIND : constants[count % constants.length]);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T created(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void persist(RelationKind kind) {
        for (NodeKind subjects : kind.subject().kinds()) {
            for (NodeKind objects : kind.object().kinds()) {
                for (NodeEntity subject : nodes.get(subjects)) {
                    nodes.get(objects).stream()
                            .filter(object -> object != subject)
                            .forEach(object -> persist(kind, subject, object));
                }
            }
        }
    }

    private void persist(RelationKind kind, NodeEntity subject, NodeEntity object) {
        RelationEntity relation = created(kind.type());
        relation.id = kind.prefix() + "/every-" + count++;
        relation.subjectKey = subject.key;
        relation.objectKey = object.key;
        relation.thirdKey = kind.third().map(this::someOf).orElse(null);
        relation.modality = Modality.ACTUAL;
        relation.since = count % 2 == 0 ? new PartialDate(String.valueOf(2000 + count % 7)) : null;
        relation.dossierKey = dossier.key;
        fill(relation);
        relation.persist();
        if (count % 3 == 0) {
            cite(citation -> citation.relationKey = relation.key);
        }
    }

    /** One of the nodes that may stand at an end, of each kind in turn. */
    private Integer someOf(RelationKind.End end) {
        List<NodeKind> kinds = end.kinds().stream().sorted().toList();
        return nodes.get(kinds.get(count % kinds.size())).get(count % OF_A_KIND).key;
    }

    private void persistFigures() {
        Figure whole = null;
        for (NodeKind about : NodeKind.values()) {
            for (NodeEntity node : nodes.get(about)) {
                whole = figure(node, whole);
            }
        }
    }

    private Figure figure(NodeEntity about, Figure whole) {
        Figure figure = new Figure();
        figure.id = "figure/every-" + count++;
        figure.measure = Measure.OTHER;
        figure.aboutKey = about.key;
        figure.reporterKey = nodes.get(NodeKind.COUNTRY).get(count % OF_A_KIND).key;
        figure.partnerKey = nodes.get(NodeKind.INSTITUTION).get(count % OF_A_KIND).key;
        figure.commodityKey = nodes.get(NodeKind.COMMODITY).get(count % OF_A_KIND).key;
        NodeKind source =
                List.of(NodeKind.COUNTRY, NodeKind.PERSON, NodeKind.INSTITUTION).get(count / 3 % 3);
        figure.attributionKey = nodes.get(source).get(count % OF_A_KIND).key;
        figure.shareOfKey = whole == null ? null : whole.key;
        figure.amountValue = count % 4 == 0 ? null : new Decimal(String.valueOf(count % 9));
        figure.modality = Modality.ACTUAL;
        figure.since = count % 2 == 0 ? new PartialDate(String.valueOf(2000 + count % 5)) : null;
        figure.dossierKey = dossier.key;
        figure.persist();
        if (count % 3 == 0) {
            cite(citation -> citation.figureKey = figure.key);
        }
        return figure;
    }

    private void persistCitations() {
        for (List<NodeEntity> some : nodes.values()) {
            for (NodeEntity node : some) {
                cite(citation -> citation.nodeKey = node.key);
                for (NodeEntity each : nodes.get(NodeKind.DOCUMENT)) {
                    Mention mention = new Mention();
                    mention.nodeKey = node.key;
                    mention.documentKey = each.key;
                    mention.persist();
                }
            }
        }
    }

    /** Cites a document for a fact: all documents but the last one in turn. */
    private void cite(Consumer<Citation> fact) {
        Citation citation = new Citation();
        citation.id = "citation/every-" + count++;
        fact.accept(citation);
        citation.documentKey = nodes.get(NodeKind.DOCUMENT).get(count % (OF_A_KIND - 1)).key;
        citation.start = count;
        citation.end = count + 1;
        citation.quote = "every " + count % OF_A_KIND;
        citation.attribute = count % 4 == 0 ? "since" : null;
        citation.dossierKey = dossier.key;
        citation.persist();
    }
}
