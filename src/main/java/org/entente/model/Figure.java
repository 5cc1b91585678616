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

    /** The figures that have these keys. */
    public static List<Figure> withKeys(StatelessSession session, int[] keys) {
        return session.createSelectionQuery("from Figure f where any_of(:keys, f.key)", Figure.class)
                .setParameter("keys", keys)
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
}
