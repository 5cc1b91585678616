package org.entente.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * A fact at its place in a timeline. They are ordered by date, a year before the months and days in it, those of one date by id, and what is told twice of one fact by
 * kind: an office can begin and end in one year.
 *
 * @param key the key of the node, relation or figure
 */
public record DatedFact(TimelineKind kind, PartialDate date, String id, Integer key) implements Comparable<DatedFact> {
    private static final Comparator<DatedFact> ORDER =
            Comparator.comparing(DatedFact::date).thenComparing(DatedFact::id).thenComparing(DatedFact::kind);

    @Override
    public int compareTo(DatedFact other) {
        return ORDER.compare(this, other);
    }

    /**
     * A place in a timeline.
     *
     * @param id the id of the fact that stands there
     */
    public record Place(PartialDate date, String id, TimelineKind kind) {}

    /**
     * The part of a timeline that is wanted. A date that is known to the year or month only belongs to each part with which it has a day in common, and so does a
     * fact that lasts.
     *
     * @param from where it begins; null for the first fact
     * @param to where it ends, the last day of it included; null for the last fact
     * @param after only what comes after this place; null for all
     */
    public record Part(PartialDate from, PartialDate to, Place after) {
        /** All of a timeline. */
        public static final Part ALL = new Part(null, null, null);

        /** Whether it is all of a timeline. */
        boolean isAll() {
            return equals(ALL);
        }

        /**
         * What a fact's dates fulfil in the part, but for the place that it comes after, as conditions in HQL and SQL alike.
         *
         * @param date the expression by which the fact stands in a timeline
         * @param end the expression that says when it ended; empty where it is of one day
         * @param parameters take the values of the conditions' parameters
         */
        List<String> conditions(String date, Optional<String> end, Map<String, Object> parameters) {
            List<String> conditions = new ArrayList<>();
            if (to != null) {
                conditions.add(date + " <= :to");
                parameters.put("to", to.last());
            }
            if (from != null) {
                conditions.add(lasts(date, end, from, parameters));
            }
            return conditions;
        }
    }

    /**
     * The first facts of one kind between countries in a part of their timeline, in order.
     *
     * @param contacts what ties the countries together
     * @param most how many at most
     */
    public static List<DatedFact> between(
            StatelessSession session, Contacts contacts, TimelineKind kind, Part part, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("contacts", kind.keys(contacts)));
        String date = "child." + kind.date();
        List<String> conditions = new ArrayList<>();
        conditions.add(Contacts.AMONG.formatted(kind.attribute()));
        conditions.add(date + " is not null");
        conditions.addAll(part.conditions(date, kind.end().map("child."::concat), parameters));
        if (part.after != null) {
            String later = kind.compareTo(part.after.kind) > 0 ? ">=" : ">";
            conditions.add(date + " >= :date and (" + date + " > :date or child.id " + later + " :id)");
            parameters.put("date", part.after.date);
            parameters.put("id", part.after.id);
        }
        String hql = "select " + date + ", child.id, child.key from "
                + kind.entity().getSimpleName() + " child where " + String.join(" and ", conditions) + " order by "
                + date + ", child.id";
        SelectionQuery<Object[]> query =
                session.createSelectionQuery(hql, Object[].class).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new DatedFact(kind, (PartialDate) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    /** That a fact begins in the part or lasts into it: its last date is not before the part, or so wide that the part begins in it. */
    private static String lasts(String date, Optional<String> end, PartialDate from, Map<String, Object> parameters) {
        parameters.put("from", from);
        List<String> ways = new ArrayList<>();
        List<String> ends = end.map(last -> List.of(date, last)).orElse(List.of(date));
        for (String last : ends) {
            ways.add(last + " >= :from");
            List<PartialDate> wider = from.wider();
            for (int i = 0; i < wider.size(); i++) {
                ways.add(last + " = :wider" + i);
                parameters.put("wider" + i, wider.get(i));
            }
        }
        return "(" + String.join(" or ", ways) + ")";
    }
}
