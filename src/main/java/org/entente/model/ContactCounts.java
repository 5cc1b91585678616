package org.entente.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Counts what is between each two of some countries, as {@link Ties} has it: at most five statements, however many pairs they make.
 *
 * <p>Each country has a bit, and each fact a mask of the countries that it is tied to; it counts for the pairs whose bits are both in it. So each statement goes
 * once through what is tied to any of the countries. Plain SQL: HQL has no values that depend on a parameter. It has no common table expressions, since H2 2.4 gives the
 * former answer when a prepared statement that has some is executed with other parameters.
 */
public final class ContactCounts {
    private static final Set<ContactKind> WORKS =
            EnumSet.of(ContactKind.AGREEMENT, ContactKind.EVENT, ContactKind.PROJECT);
    private static final Set<ContactKind> IN_CONTACT = EnumSet.of(ContactKind.PERSON, ContactKind.INSTITUTION);

    /** Who has a part in which agreement, event or project. */
    private static final String PARTS = """
            (select subject_key as work, object_key as actor from relation
            where kind in ('PARTY', 'SIGNATURE', 'PARTICIPATION', 'INVOLVEMENT')
            union all select subject_key, third_key from relation where kind = 'SIGNATURE')""";

    private static final String DATE_OF_WORK = "case when n.kind = 'AGREEMENT' then n.signed else n.since end";
    private static final String END_OF_WORK = "case when n.kind = 'AGREEMENT' then null else n.until end";

    private final StatelessSession session;
    private final int[] countries;
    private final DatedFact.Part part;

    /**
     * Counts of what a session sees.
     *
     * @param countries their keys
     * @param part only what has a date in this part of the timeline, and who has a part in it
     */
    public ContactCounts(StatelessSession session, int[] countries, DatedFact.Part part) {
        this.session = session;
        this.countries = countries.clone();
        this.part = part;
    }

    /** The counts of some kinds; pairs and years without any are left out. */
    public List<ContactCount> of(Collection<ContactKind> kinds) {
        List<ContactCount> counts = new ArrayList<>();
        if (kinds.stream().anyMatch(WORKS::contains)) {
            counts.addAll(works());
        }
        if (kinds.stream().anyMatch(IN_CONTACT::contains)) {
            counts.addAll(inContact());
        }
        if (kinds.contains(ContactKind.STATEMENT)) {
            counts.addAll(statements());
        }
        if (kinds.contains(ContactKind.FIGURE)) {
            counts.addAll(figures());
        }
        if (kinds.contains(ContactKind.DOCUMENT)) {
            counts.addAll(documents());
        }
        return counts.stream().filter(count -> kinds.contains(count.kind())).toList();
    }

    private List<ContactCount> works() {
        return tied(ties(WorkTie.SQL), "node", "n.kind", DATE_OF_WORK, END_OF_WORK);
    }

    private List<ContactCount> statements() {
        return tied(ties(StatementTie.SQL), "relation", "'STATEMENT'", "n.since", "n.until");
    }

    private List<ContactCount> figures() {
        return tied(ties(FigureTie.SQL), "figure", "'FIGURE'", "n.since", "n.until");
    }

    private List<ContactCount> documents() {
        String spoken = "(select m.document_key as fact, %s as bit from mention m where m.node_key in (%s))"
                .formatted(bit("m.node_key"), parameters());
        return tied(spoken, "node", "'DOCUMENT'", "n.published", null);
    }

    /**
     * Counts of what is tied to two countries or more.
     *
     * @param facts rows of the key of a fact and the bit of a country that it is tied to
     * @param table where the facts stand
     * @param kind the kind of a fact {@code n}
     * @param date the date by which it stands in a timeline
     * @param end the date that says when it ended; null where it is of one day
     */
    private List<ContactCount> tied(String facts, String table, String kind, String date, String end) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = part.conditions(date, Optional.ofNullable(end), parameters);
        String sql = """
                select t.kind, t.mask, t.born, count(*) from (
                select %1$s as kind, m.mask as mask, substring(%2$s, 1, 4) as born from %3$s m
                join %4$s n on n.%4$s_key = m.fact%5$s) t group by t.kind, t.mask, t.born""".formatted(kind, date, masks(facts), table, after(" where ", conditions));
        return rows(sql, parameters).stream()
                .filter(row -> kindNamed(row[0]).isPresent())
                .flatMap(row -> pairs(((Number) row[1]).intValue())
                        .map(pair -> new ContactCount(
                                kindNamed(row[0]).orElseThrow(), pair[0], pair[1], (String) row[2], count(row[3]))))
                .toList();
    }

    /** People and institutions are of no time themselves: in a part of it are those who have a part in what is dated there. */
    private List<ContactCount> inContact() {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = part.conditions(DATE_OF_WORK, Optional.of(END_OF_WORK), parameters);
        conditions.add("n.kind in ('AGREEMENT', 'EVENT', 'PROJECT')");
        String actors = "(select s.fact as actor, sum(s.bit) as mask from %s s group by s.fact)"
                .formatted(ties("select actor_key as fact_key, country_key from (" + Side.SQL + ") a"));
        String contacts = """
                (select distinct x.actor as node, a.mask as sides, m.mask from %1$s m
                join node n on n.node_key = m.fact join %2$s x on x.work = m.fact join %3$s a on a.actor = x.actor
                where %4$s%5$s)""".formatted(
                        masks(ties(WorkTie.SQL)),
                        PARTS,
                        actors,
                        String.join(" and ", conditions),
                        part.isAll() ? shared() : "");
        String sql = """
                select n.kind, p.one, p.other, count(distinct c.node) from %s c
                join node n on n.node_key = c.node and n.kind in ('PERSON', 'INSTITUTION')
                join (%s) p on mod(c.mask / p.one, 2) = 1 and mod(c.mask / p.other, 2) = 1
                and mod(c.sides / p.one, 2) + mod(c.sides / p.other, 2) > 0
                group by n.kind, p.one, p.other""".formatted(contacts, allPairs());
        return rows(sql, parameters).stream()
                .map(row -> new ContactCount(
                        kindNamed(row[0]).orElseThrow(), place(row[1]), place(row[2]), null, count(row[3])))
                .toList();
    }

    /** The bodies that countries share, as contacts. */
    private String shared() {
        return " union select b.fact, b.mask, b.mask from " + masks(ties(BodyTie.SQL)) + " b";
    }

    /** The facts that are tied to two countries or more, with the bits of all these. */
    private static String masks(String facts) {
        return "(select fact, sum(bit) as mask from %s f group by fact having count(*) > 1)".formatted(facts);
    }

    private static String after(String joint, List<String> conditions) {
        return conditions.isEmpty() ? "" : joint + String.join(" and ", conditions);
    }

    private String allPairs() {
        return pairs((1 << countries.length) - 1)
                .map(pair -> "select %d as one, %d as other".formatted(1 << pair[0], 1 << pair[1]))
                .collect(Collectors.joining(" union all "));
    }

    /** What is tied to the countries, with a bit for each. */
    private String ties(String all) {
        return "(select distinct x.fact_key as fact, %s as bit from (%s) x where x.country_key in (%s))"
                .formatted(bit("x.country_key"), all, parameters());
    }

    private String bit(String key) {
        return IntStream.range(0, countries.length)
                .mapToObj(place -> "when :country" + place + " then " + (1 << place))
                .collect(Collectors.joining(" ", "case " + key + " ", " else 0 end"));
    }

    private String parameters() {
        return IntStream.range(0, countries.length)
                .mapToObj(place -> ":country" + place)
                .collect(Collectors.joining(", "));
    }

    private static Stream<int[]> pairs(int mask) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(mask);
        return IntStream.range(0, size)
                .filter(one -> (mask >> one & 1) == 1)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, size)
                        .filter(other -> (mask >> other & 1) == 1)
                        .mapToObj(other -> new int[] {one, other}));
    }

    private static Optional<ContactKind> kindNamed(Object name) {
        return Stream.of(ContactKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static int place(Object bit) {
        return Integer.numberOfTrailingZeros(((Number) bit).intValue());
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    private List<Object[]> rows(String sql, Map<String, Object> more) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        Ties.parameters(countries).forEach(query::setParameter);
        more.forEach((name, value) -> query.setParameter(name, value.toString()));
        return query.getResultList();
    }
}
