package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Additive;
import org.entente.kernel.Children;
import org.entente.kernel.Groupable;
import org.entente.kernel.Order;
import org.entente.kernel.Reads;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * One number said about the world. A figure without an amount says that a flow exists, or how it changed, where the source
 * gives no more.
 */
@Entity
@Table(name = "figure")
@Description("One number said about the world: a trade flow, an investment, a cost, a target, a count.")
public class Figure extends PanacheEntityBase implements Node, Cited {
    /** The order of lists: the latest period first. */
    public static final Order ORDER = Order.by("id").afterLatest("since");

    /** The figures of a country or institution, as reporter or as partner. */
    public static final Children<Figure> OF_BODY = Children.where(
            Figure.class, NodeEntity.class, "(child.reporterKey = parent.key or child.partnerKey = parent.key)", ORDER);

    /** The figures of one commodity. */
    public static final Children<Figure> OF_COMMODITY = Children.by(Figure.class, "commodityKey", ORDER);

    /** The figures about one node. */
    public static final Children<Figure> OF_ABOUT = Children.by(Figure.class, "aboutKey", ORDER);

    /** The figures that are a share of one figure. */
    public static final Children<Figure> OF_WHOLE = Children.by(Figure.class, "shareOfKey", ORDER);

    /** The figures that one node says. */
    public static final Children<Figure> OF_ATTRIBUTION = Children.by(Figure.class, "attributionKey", ORDER);

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @Column(name = "figure_key")
    @Ignore
    public Integer key;

    public String id;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What is measured.")
    public Measure measure;

    @Column(name = "reporter_key")
    @Ignore
    public Integer reporterKey;

    @Column(name = "partner_key")
    @Ignore
    public Integer partnerKey;

    @Column(name = "commodity_key")
    @Ignore
    public Integer commodityKey;

    @Column(name = "about_key")
    @Ignore
    public Integer aboutKey;

    @Description("The start of the period, or the period itself when there is no end; null when that is not said.")
    public PartialDate since;

    @Description("The end of the period; null when the start says it all.")
    public PartialDate until;

    @Column(name = "period_wording")
    @Description("The words of the source for the period.")
    public String periodWording;

    @Column(name = "amount")
    @Ignore
    public Decimal amountValue;

    @Column(name = "amount_tolerance")
    @Ignore
    public Decimal amountTolerance;

    @Ignore
    @Groupable
    public CurrencyCode currency;

    @Ignore
    @Groupable
    public String unit;

    @Column(name = "converted")
    @Ignore
    public Decimal convertedValue;

    @Column(name = "converted_tolerance")
    @Ignore
    public Decimal convertedTolerance;

    @Column(name = "converted_currency")
    @Ignore
    @Groupable
    public CurrencyCode convertedCurrency;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_form")
    @Ignore
    public ChangeForm changeForm;

    @Column(name = "change_amount")
    @Ignore
    public Decimal changeAmount;

    @Column(name = "change_tolerance")
    @Ignore
    public Decimal changeTolerance;

    @Column(name = "base_since")
    @Ignore
    public PartialDate baseSince;

    @Column(name = "base_until")
    @Ignore
    public PartialDate baseUntil;

    @Column(name = "share")
    @Ignore
    public Decimal shareValue;

    @Column(name = "share_tolerance")
    @Ignore
    public Decimal shareTolerance;

    @Column(name = "share_of_key")
    @Ignore
    public Integer shareOfKey;

    @Enumerated(EnumType.STRING)
    @Description("The record that it is said to be; null when none is claimed.")
    public RecordForm record;

    @Column(name = "record_since")
    @Description("Since when it is said to be the highest.")
    public PartialDate recordSince;

    @Description("What the other fields cannot hold, in our words.")
    public String note;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How firmly it is said: a target is no trade.")
    public Modality modality;

    @Column(name = "attribution_key")
    @Ignore
    public Integer attributionKey;

    @Description("How it was concluded, where the source does not say it outright; null where it does.")
    public String inference;

    /** The dossier that states the figure. */
    @Column(name = "dossier_key")
    @Ignore
    public Integer dossierKey;

    @Override
    @Id
    @NonNull
    @Description("An id made from what is measured, when, and by whom, so that it stays the same as long as that does.")
    public String getId() {
        return id;
    }

    /** The number as stated; null when the source gives none. */
    @Additive(
            value = "amountValue",
            tolerance = "amountTolerance",
            alike = {"measure", "modality", "currency", "unit"})
    @Reads({"amountValue", "amountTolerance", "currency", "unit"})
    @Description("The number as stated; null when the source says that there is a flow or a change, but not how much.")
    public Quantity getAmount() {
        return amountValue == null ? null : new Quantity(amountValue, amountTolerance, currency, unit);
    }

    /** The same amount in a second currency, where the source itself states it. */
    @Additive(
            value = "convertedValue",
            tolerance = "convertedTolerance",
            alike = {"measure", "modality", "convertedCurrency"})
    @Reads({"convertedValue", "convertedTolerance", "convertedCurrency"})
    @Description("The same amount in a second currency, where the source itself states it; null otherwise.")
    public Quantity getConverted() {
        return convertedValue == null
                ? null
                : new Quantity(convertedValue, convertedTolerance, convertedCurrency, null);
    }

    /** The change against an earlier period. */
    @Reads({"changeForm", "changeAmount", "changeTolerance", "baseSince", "baseUntil"})
    @Description("The change against an earlier period; null when none is stated.")
    public Change getChange() {
        return changeForm == null ? null : new Change(changeForm, changeAmount, changeTolerance, baseSince, baseUntil);
    }

    /** The part of {@code shareOf} that the figure is said to be. */
    @Reads({"shareValue", "shareTolerance"})
    @Description("The part of the figure 'shareOf' that it is said to be; null when none is stated.")
    public Share getShare() {
        return shareValue == null ? null : new Share(shareValue, shareTolerance);
    }

    /** The figures that a dossier states. */
    public static List<Figure> ofDossier(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery("from Figure where dossierKey = ?1", Figure.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }

    /** The figures that have one of these ids. */
    public static List<Figure> withIds(StatelessSession session, Collection<String> ids) {
        return session.createSelectionQuery("from Figure where id in ?1", Figure.class)
                .setParameterList(1, ids)
                .getResultList();
    }

    /** The figures that are about one of these nodes in any way. */
    public static List<Figure> touching(StatelessSession session, Collection<Integer> nodeKeys) {
        return session.createSelectionQuery(
                        "from Figure where reporterKey in ?1 or partnerKey in ?1 or commodityKey in ?1 or aboutKey in ?1"
                                + " or attributionKey in ?1",
                        Figure.class)
                .setParameterList(1, nodeKeys)
                .getResultList();
    }

    /** The figures that are said to be shares of one of these figures. */
    public static List<Figure> sharing(StatelessSession session, Collection<Integer> figureKeys) {
        return session.createSelectionQuery("from Figure where shareOfKey in ?1", Figure.class)
                .setParameterList(1, figureKeys)
                .getResultList();
    }

    /** The ids of the figures that have these keys, by key. */
    public static Map<Integer, String> ids(StatelessSession session, Collection<Integer> keys) {
        Map<Integer, String> ids = new HashMap<>();
        session.createSelectionQuery("select f.key, f.id from Figure f where f.key in ?1", Object[].class)
                .setParameterList(1, keys)
                .getResultList()
                .forEach(row -> ids.put((Integer) row[0], (String) row[1]));
        return ids;
    }

    /** Those of these figures that others are said to be shares of. */
    public static Set<Integer> wholes(StatelessSession session, Collection<Integer> figureKeys) {
        return Set.copyOf(session.createSelectionQuery(
                        "select distinct shareOfKey from Figure where shareOfKey in ?1", Integer.class)
                .setParameterList(1, figureKeys)
                .getResultList());
    }

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

    /**
     * The figures with an amount of one flow that are about no further node; so many at most.
     *
     * @param partner the key of the other side; null for figures that name none
     * @param commodity the key of the goods; null for figures of all goods
     */
    public static List<Figure> ofFlow(
            StatelessSession session, Measure measure, Integer reporter, Integer partner, Integer commodity, int most) {
        String hql =
                "from Figure where reporterKey = :reporter and measure = :measure and aboutKey is null and amountValue is not null"
                        + (partner == null ? " and partnerKey is null" : " and partnerKey = :partner")
                        + (commodity == null ? " and commodityKey is null" : " and commodityKey = :commodity");
        SelectionQuery<Figure> query = session.createSelectionQuery(hql, Figure.class)
                .setParameter("reporter", reporter)
                .setParameter("measure", measure)
                .setMaxResults(most);
        if (partner != null) {
            query.setParameter("partner", partner);
        }
        if (commodity != null) {
            query.setParameter("commodity", commodity);
        }
        return query.getResultList();
    }
}
