package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.SelectionQuery;

/**
 * Counts what is between each two of some countries, as the lists of {@link Contacts} have it: at most ten statements, however many pairs they make.
 *
 * <p>A fact has a mask of the countries that it is tied to, and counts for each pair in it. Plain SQL: a year is a part of a text, and no node tells its kind in HQL.
 */
public final class ContactCounts {
    private static final Set<ContactKind> WORKS =
            EnumSet.of(ContactKind.AGREEMENT, ContactKind.EVENT, ContactKind.PROJECT);
    private static final Set<ContactKind> IN_CONTACT = EnumSet.of(ContactKind.PERSON, ContactKind.INSTITUTION);

    private static final String DATE_OF_WORK = "case when n.kind = 'AGREEMENT' then n.signed else n.since end";
    private static final String END_OF_WORK = "case when n.kind = 'AGREEMENT' then null else n.until end";

    private final StatelessSession session;
    private final Contacts contacts;
    private final DatedFact.Part part;
    private final Pairs pairs;
    private final Map<Counted, Long> counts = new HashMap<>();

    /** What is counted in one number. */
    private record Counted(ContactKind kind, long pair, String year) {}

    /**
     * Counts of what a session sees.
     *
     * @param contacts what ties the countries together
     * @param part only what has a date in this part of the timeline, and who has a part in it
     */
    public ContactCounts(StatelessSession session, Contacts contacts, DatedFact.Part part) {
        this.session = session;
        this.contacts = contacts;
        this.part = part;
        this.pairs = new Pairs(contacts.countries().length);
    }

    /** The counts of some kinds; pairs and years without any are left out. To be asked once. */
    public List<ContactCount> of(Collection<ContactKind> kinds) {
        if (kinds.stream().anyMatch(WORKS::contains) || kinds.stream().anyMatch(IN_CONTACT::contains)) {
            Masks works = countWorks();
            if (kinds.stream().anyMatch(IN_CONTACT::contains)) {
                countInContact(works);
            }
        }
        if (kinds.contains(ContactKind.STATEMENT)) {
            count("relation", "'STATEMENT'", contacts.statements(), contacts.statementMasks());
        }
        if (kinds.contains(ContactKind.FIGURE)) {
            count("figure", "'FIGURE'", contacts.figures(), contacts.figureMasks());
        }
        if (kinds.contains(ContactKind.DOCUMENT)) {
            Masks masks = contacts.documentMasks();
            dated("node", "'DOCUMENT'", "n.published", Optional.empty(), contacts.documents(), count(masks));
        }
        List<ContactCount> all = new ArrayList<>();
        counts.forEach((counted, number) -> {
            if (kinds.contains(counted.kind)) {
                all.add(pairs.count(counted.kind, counted.pair, counted.year, number));
            }
        });
        return all;
    }

    private void count(String table, String kind, int[] keys, Masks masks) {
        dated(table, kind, "n.since", Optional.of("n.until"), keys, count(masks));
    }

    private Visitor count(Masks masks) {
        return (kind, key, year) -> pairs.each(
                pairs.within(masks.of(key)), pair -> counts.merge(new Counted(kind, pair, year), 1L, Long::sum));
    }

    /** Counts agreements, events and projects, and tells which countries those in the part of time are tied to. */
    private Masks countWorks() {
        Masks all = contacts.parts().works();
        Masks.Builder counted = new Masks.Builder();
        Visitor count = count(all);
        dated("node", "n.kind", DATE_OF_WORK, Optional.of(END_OF_WORK), contacts.works(), (kind, key, year) -> {
            if (WORKS.contains(kind)) {
                counted.add(key, all.of(key));
                count.fact(kind, key, year);
            }
        });
        return counted.build();
    }

    /** What is done with each fact. */
    private interface Visitor {
        void fact(ContactKind kind, int key, String year);
    }

    /**
     * Those of some facts that are in the part of time.
     *
     * @param table where the facts stand
     * @param kind the kind of a fact {@code n}
     * @param date the date by which it stands in a timeline
     * @param end the date that says when it ended; empty where it is of one day
     */
    private void dated(String table, String kind, String date, Optional<String> end, int[] keys, Visitor visitor) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = part.conditions(date, end, parameters);
        conditions.add("n.%s_key = any(:keys)".formatted(table));
        String sql = "select %1$s, n.%2$s_key, substring(%3$s, 1, 4) from %2$s n where %4$s"
                .formatted(kind, table, date, String.join(" and ", conditions));
        Streamed.rows(
                query(sql, keys, parameters),
                row -> kindNamed(row[0])
                        .ifPresent(found -> visitor.fact(found, ((Number) row[1]).intValue(), (String) row[2])));
    }

    /**
     * People and institutions are of no time themselves: in a part of it are those who have a part in what is dated there. They stand for one of the two countries at least. The
     * bodies that countries share are in contact at all times.
     */
    private void countInContact(Masks works) {
        Masks sides = contacts.sides().actors();
        Map<Integer, Long> found = new HashMap<>();
        contacts.parts().each((work, actor) -> {
            long met = pairs.within(works.of(work)) & pairs.touching(sides.of(actor));
            if (met != 0) {
                found.merge(actor, met, (one, other) -> one | other);
            }
        });
        Masks bodies = contacts.sides().bodies();
        int[] shared = part.isAll() ? bodies.shared() : new int[0];
        Arrays.stream(shared).forEach(body -> found.putIfAbsent(body, 0L));
        int[] keys = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        String sql =
                "select n.kind, n.node_key from node n where n.kind in ('PERSON', 'INSTITUTION') and n.node_key = any(:keys)";
        Streamed.rows(query(sql, keys, Map.of()), row -> {
            ContactKind kind = kindNamed(row[0]).orElseThrow();
            int key = ((Number) row[1]).intValue();
            boolean isShared = kind == ContactKind.INSTITUTION && part.isAll();
            long met = found.get(key) | (isShared ? pairs.within(bodies.of(key)) : 0);
            pairs.each(met, pair -> counts.merge(new Counted(kind, pair, null), 1L, Long::sum));
        });
    }

    private static Optional<ContactKind> kindNamed(Object name) {
        return Stream.of(ContactKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private SelectionQuery<Object[]> query(String sql, int[] keys, Map<String, Object> more) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        query.setParameter("keys", keys);
        more.forEach((name, value) -> query.setParameter(name, value.toString()));
        return query;
    }
}
