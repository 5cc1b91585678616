package org.entente.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Sets of figures that are computed with together: those between two bodies, of one flow, in two currencies. Each is one statement, with a bound on what it gives. */
public final class FigureSets {
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
