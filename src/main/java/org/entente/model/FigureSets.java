package org.entente.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Sets of figures that are computed with together: those between two bodies, of one flow, in two currencies. Each is one statement, with a bound on what it gives. */
public final class FigureSets {
    /** That a figure names a partner, and else says the same of the same time as another that names none. */
    private static final String NAMES_A_PARTNER =
            " p.reporterKey = w.reporterKey and p.measure = w.measure and p.since = w.since and p.modality = w.modality"
                    + " and p.partnerKey is not null and p.amountValue is not null and p.until is not distinct from w.until"
                    + " and p.commodityKey is not distinct from w.commodityKey and p.aboutKey is not distinct from w.aboutKey"
                    + " and p.currency is not distinct from w.currency and p.unit is not distinct from w.unit";

    private FigureSets() {}

    /** How many figures there are for each reporter and partner: a row of reporter, partner and number. Figures that have neither are left out. */
    public static List<Object[]> countsOfBodies(StatelessSession session) {
        return session.createSelectionQuery(
                        "select reporterKey, partnerKey, count(*) from Figure"
                                + " where reporterKey is not null or partnerKey is not null group by reporterKey, partnerKey",
                        Object[].class)
                .getResultList();
    }

    /** How many figures without reporter and partner there are about each node: a row of the node, which can be null, and the number. */
    public static List<Object[]> countsOfAbout(StatelessSession session) {
        return session.createSelectionQuery(
                        "select aboutKey, count(*) from Figure where reporterKey is null and partnerKey is null"
                                + " group by aboutKey",
                        Object[].class)
                .getResultList();
    }

    /**
     * The figures of some pairs of reporter and partner.
     *
     * @param reporters the reporter of each pair
     * @param partners the partner of each pair
     * @param most how many are given at most
     */
    public static List<Figure> between(StatelessSession session, int[] reporters, int[] partners, int most) {
        // HQL has no join with two arrays, and a list of alternatives would be another statement for each number of
        // pairs.
        return session.createNativeQuery(
                        "select f.* from unnest(cast(:reporters as integer array), cast(:partners as integer array)) as p (one, other)"
                                + " join figure f on f.reporter_key = p.one and f.partner_key = p.other",
                        Figure.class)
                .setParameter("reporters", reporters)
                .setParameter("partners", partners)
                .setMaxResults(most)
                .getResultList();
    }

    /** The figures that have one of these nodes as reporter or partner, and no other side; so many at most. */
    public static List<Figure> ofOneSide(StatelessSession session, int[] bodies, int most) {
        return session.createSelectionQuery(
                        "from Figure where (any_of(:bodies, reporterKey) and partnerKey is null)"
                                + " or (any_of(:bodies, partnerKey) and reporterKey is null)",
                        Figure.class)
                .setParameter("bodies", bodies)
                .setMaxResults(most)
                .getResultList();
    }

    /** The figures about one of these nodes that have neither reporter nor partner; so many at most. */
    public static List<Figure> ofNoSide(StatelessSession session, int[] abouts, int most) {
        return session.createSelectionQuery(
                        "from Figure where any_of(:abouts, aboutKey) and reporterKey is null and partnerKey is null",
                        Figure.class)
                .setParameter("abouts", abouts)
                .setMaxResults(most)
                .getResultList();
    }

    /** The figures that have neither reporter nor partner nor a node that they are about; so many at most. */
    public static List<Figure> ofNothing(StatelessSession session, int most) {
        return session.createSelectionQuery(
                        "from Figure where aboutKey is null and reporterKey is null and partnerKey is null",
                        Figure.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many figures name partners of what others say of all partners together: a row of the reporter and the number. */
    public static List<Object[]> countsOfPartners(StatelessSession session) {
        return session.createSelectionQuery(
                        "select w.reporterKey, count(*) from Figure w join Figure p on" + NAMES_A_PARTNER
                                + " where w.partnerKey is null and w.amountValue is not null"
                                + " and w.measure in (EXPORTS, IMPORTS, TURNOVER) group by w.reporterKey",
                        Object[].class)
                .getResultList();
    }

    /** The figures that name partners of what others say of all partners together: a row of the other's key and the figure; so many at most. */
    public static List<Object[]> ofPartners(StatelessSession session, int[] wholes, int most) {
        return session.createSelectionQuery(
                        "select w.key, p from Figure w join Figure p on" + NAMES_A_PARTNER
                                + " where any_of(:wholes, w.key)",
                        Object[].class)
                .setParameter("wholes", wholes)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Figures that state an amount of the same thing in the same currency or unit: of the same measure, sides, goods and node that they are about, from periods that begin in the
     * same year; or of the same node without a beginning. Turnover is the same from both sides.
     *
     * @param keys the keys of figures
     * @param most how many are given at most
     * @return pairs of one of the keys and that of another figure
     */
    public static List<Object[]> ofOneThing(StatelessSession session, int[] keys, int most) {
        // A statement for each way in which sides can be left out, since an index finds a key that is equal or null,
        // and not one that may be either.
        String year = "substring(p.since from 1 for 4)";
        String dated = " and f.since >= " + year + " and f.since < " + year + " || '-99'";
        String both = "f.reporter_key = p.%s and f.partner_key = p.%s" + dated;
        String sql = Stream.of(
                        both.formatted("reporter_key", "partner_key"),
                        both.formatted("partner_key", "reporter_key") + " and p.measure = 'TURNOVER'",
                        "f.reporter_key = p.reporter_key and f.partner_key is null and p.partner_key is null" + dated,
                        "f.partner_key = p.partner_key and f.reporter_key is null and p.reporter_key is null" + dated,
                        "f.about_key = p.about_key and f.reporter_key is null and f.partner_key is null"
                                + " and p.reporter_key is null and p.partner_key is null" + dated,
                        "f.about_key = p.about_key and f.since is null and p.since is null" + alike("reporter_key", "0")
                                + alike("partner_key", "0"))
                .map(FigureSets::pairs)
                .collect(Collectors.joining(" union "));
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("keys", keys)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that say of all partners together what some figures say of one each; so many at most. */
    public static List<Figure> ofAllPartners(StatelessSession session, int[] parts, int most) {
        return session.createSelectionQuery(
                        "select distinct w from Figure p join Figure w on" + NAMES_A_PARTNER
                                + " where any_of(:parts, p.key) and w.partnerKey is null and w.amountValue is not null"
                                + " and w.measure in (EXPORTS, IMPORTS, TURNOVER)",
                        Figure.class)
                .setParameter("parts", parts)
                .setMaxResults(most)
                .getResultList();
    }

    private static String pairs(String joined) {
        return "select p.figure_key as one, f.figure_key as other"
                + " from unnest(cast(:keys as integer array)) as k (figure_key)"
                + " join figure p on p.figure_key = k.figure_key join figure f on f.measure = p.measure and " + joined
                + alike("commodity_key", "0") + alike("about_key", "0") + alike("currency", "''") + alike("unit", "''")
                + " where f.figure_key <> p.figure_key and f.amount is not null and p.amount is not null";
    }

    /** Both have the same, or neither has any. */
    private static String alike(String column, String none) {
        return " and coalesce(f.%1$s, %2$s) = coalesce(p.%1$s, %2$s)".formatted(column, none);
    }

    /** The figures that have one of these keys. */
    public static List<Figure> withKeys(StatelessSession session, int[] keys) {
        return session.createSelectionQuery("from Figure where any_of(:keys, key)", Figure.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** The figures that state an amount in two currencies, of which the second is one of these; the first so many by id. */
    public static List<Figure> convertedTo(StatelessSession session, Collection<CurrencyCode> currencies, int most) {
        return session.createSelectionQuery(
                        "from Figure where convertedCurrency in :currencies order by id", Figure.class)
                .setParameterList("currencies", currencies)
                .setMaxResults(most)
                .getResultList();
    }

    /** The figures that documents say, with the document's key: pairs of it and the figure; the first so many. */
    public static List<Object[]> citedIn(StatelessSession session, int[] documentKeys, int most) {
        return session.createSelectionQuery(
                        "select distinct c.documentKey, f from Citation c join Figure f on f.key = c.figureKey"
                                + " where any_of(:documents, c.documentKey)",
                        Object[].class)
                .setParameter("documents", documentKeys)
                .setMaxResults(most)
                .getResultList();
    }

    /** The keys of the figures that documents say, with the document's key: pairs of it and the figure's; the first so many. */
    public static List<Object[]> keysCitedIn(StatelessSession session, int[] documentKeys, int most) {
        return session.createSelectionQuery(
                        "select distinct c.documentKey, c.figureKey from Citation c"
                                + " where any_of(:documents, c.documentKey) and c.figureKey is not null",
                        Object[].class)
                .setParameter("documents", documentKeys)
                .setMaxResults(most)
                .getResultList();
    }

    /** The rates between a currency and some others, whichever of them is bought; so many at most. */
    public static List<Figure> rates(
            StatelessSession session, CurrencyCode currency, Collection<CurrencyCode> others, int most) {
        // What is bought comes first: there is an index for it.
        return session.createSelectionQuery(
                        "from Figure where convertedCurrency in :currencies and measure = EXCHANGE_RATE"
                                + " and (convertedCurrency = :currency or currency = :currency) and amountValue is not null",
                        Figure.class)
                .setParameterList(
                        "currencies",
                        Stream.concat(Stream.of(currency), others.stream()).toList())
                .setParameter("currency", currency)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The figures with an amount of some flows that are about no further node: between the same two sides, as either tells them, and of what the reporter's are parts of,
     * which is the flow of all goods and that with all partners; so many at most.
     *
     * @param partner the key of the other side; null for figures that name none
     * @param commodity the key of the goods; null for figures of all goods
     */
    public static List<Figure> ofFlows(
            StatelessSession session,
            Collection<Measure> measures,
            Integer reporter,
            Integer partner,
            Integer commodity,
            int most) {
        String sides = partner == null
                ? "reporterKey = :reporter and partnerKey is null"
                : "(reporterKey = :reporter and partnerKey = :partner or reporterKey = :partner and partnerKey = :reporter"
                        + (commodity == null ? " or reporterKey = :reporter and partnerKey is null)" : ")");
        String goods =
                commodity == null ? "commodityKey is null" : "(commodityKey = :commodity or commodityKey is null)";
        SelectionQuery<Figure> query = session.createSelectionQuery(
                        "from Figure where " + sides + " and " + goods
                                + " and measure in :measures and aboutKey is null and amountValue is not null",
                        Figure.class)
                .setParameter("reporter", reporter)
                .setParameterList("measures", measures)
                .setMaxResults(most);
        if (partner != null) {
            query.setParameter("partner", partner);
        }
        if (commodity != null) {
            query.setParameter("commodity", commodity);
        }
        return query.getResultList();
    }

    /**
     * The exports, imports and turnover between each two of some bodies, as either tells them, that are said to be so and are about no further node; so many at most.
     *
     * @param from the least date that a period may start with; null for any
     * @param to the greatest; null for any
     */
    public static List<Figure> ofTrade(
            StatelessSession session, int[] bodies, PartialDate from, PartialDate to, int most) {
        String hql = "from Figure where any_of(:bodies, reporterKey) and any_of(:bodies, partnerKey)"
                + " and measure in (EXPORTS, IMPORTS, TURNOVER) and modality = ACTUAL and aboutKey is null"
                + (from == null ? " and since is not null" : " and since >= :from")
                + (to == null ? "" : " and since <= :to");
        SelectionQuery<Figure> query = session.createSelectionQuery(hql, Figure.class)
                .setParameter("bodies", bodies)
                .setMaxResults(most);
        if (from != null) {
            query.setParameter("from", from);
        }
        if (to != null) {
            query.setParameter("to", to);
        }
        return query.getResultList();
    }
}
