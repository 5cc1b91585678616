package org.entente.insight.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.insight.audit.Wording;
import org.entente.model.Contacts;
import org.entente.model.DatedFact;
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.Position;
import org.entente.model.Statement;
import org.entente.model.TimelineKind;
import org.hibernate.StatelessSession;

/** Dated facts of several kinds in one order. A statement for each kind, whatever the number of facts. */
public final class Timeline {
    private final StatelessSession session;

    /** A timeline of what the session reads. */
    public Timeline(StatelessSession session) {
        this.session = session;
    }

    /**
     * The first facts between countries in a part of their timeline.
     *
     * @param contacts what ties the countries together
     * @param most how many at most
     */
    public List<DatedFact> first(Contacts contacts, Collection<TimelineKind> kinds, DatedFact.Part part, int most) {
        List<DatedFact> all = new ArrayList<>();
        for (TimelineKind kind : kinds) {
            all.addAll(DatedFact.between(session, contacts, kind, part, most));
        }
        return all.stream().sorted().limit(most).toList();
    }

    /** What facts are called, in their order: nodes by their labels, statements by what was said, figures by what they are of, offices by who holds them. */
    public List<String> labels(List<DatedFact> facts) {
        Map<Integer, String> nodes = labels(facts, NodeEntity.class);
        Map<Integer, String> statements = labels(facts, Statement.class);
        Map<Integer, String> figures = labels(facts, Figure.class);
        Map<Integer, String> offices = labels(facts, Position.class);
        return facts.stream()
                .map(fact -> switch (fact.kind()) {
                    case AGREEMENT, EVENT, PROJECT, DOCUMENT -> nodes.get(fact.key());
                    case STATEMENT -> statements.get(fact.key());
                    case FIGURE -> figures.get(fact.key());
                    case OFFICE_BEGUN, OFFICE_ENDED -> offices.get(fact.key());
                })
                .toList();
    }

    private Map<Integer, String> labels(List<DatedFact> facts, Class<?> entity) {
        int[] keys = facts.stream()
                .filter(fact -> entity.isAssignableFrom(fact.kind().entity()))
                .mapToInt(DatedFact::key)
                .distinct()
                .toArray();
        if (keys.length == 0) {
            return Map.of();
        }
        if (entity == Statement.class) {
            return Statement.texts(session, keys);
        }
        if (entity == Position.class) {
            return Position.wordings(session, keys);
        }
        return entity == Figure.class ? ofFigures(Figure.withKeys(session, keys)) : NodeEntity.labels(session, keys);
    }

    private Map<Integer, String> ofFigures(List<Figure> figures) {
        int[] ends = figures.stream()
                .flatMap(figure ->
                        Stream.of(figure.reporterKey, figure.partnerKey, figure.commodityKey, figure.aboutKey))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        Wording wording = new Wording(NodeEntity.labels(session, ends));
        Map<Integer, String> labels = new HashMap<>();
        figures.forEach(figure -> labels.put(figure.key, wording.title(figure)));
        return labels;
    }
}
