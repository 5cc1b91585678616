package org.entente.insight.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ingest.ReadAmounts;
import org.entente.insight.Nesting;
import org.entente.model.ChangeForm;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.PartialDate;
import org.entente.model.Quantity;
import org.entente.model.RecordForm;

/** Figures of invented states for tests, told as a dossier tells them. */
final class Told {
    static final int XA = 1;
    static final int XB = 2;
    static final int XC = 3;

    /** A union that XB is in. */
    static final int UNION = 20;

    /** Goods 30 hold goods 31 and 32. */
    static final int GRAIN = 30;

    static final int BARLEY = 31;
    static final int OATS = 32;

    static final Nesting NESTING = node -> switch (node) {
        case BARLEY, OATS -> Set.of(GRAIN);
        case XB -> Set.of(UNION);
        default -> Set.of();
    };

    private static final Map<Integer, String> LABELS = Map.of(
            XA, "Xandria", XB, "Xebia", XC, "Xylos", UNION, "Union", GRAIN, "Grain", BARLEY, "Barley", OATS, "Oats");

    private final Figure figure = new Figure();

    private Told(Measure measure) {
        figure.measure = measure;
        figure.modality = Modality.ACTUAL;
    }

    /** What XA tells of its dealings with XB. */
    static Told of(Measure measure) {
        return new Told(measure).between(XA, XB);
    }

    Told between(Integer reporter, Integer partner) {
        figure.reporterKey = reporter;
        figure.partnerKey = partner;
        return this;
    }

    Told goods(int commodity) {
        figure.commodityKey = commodity;
        return this;
    }

    Told about(int node) {
        figure.aboutKey = node;
        return this;
    }

    Told in(String since) {
        figure.since = new PartialDate(since);
        return this;
    }

    Told to(String until) {
        figure.until = new PartialDate(until);
        return this;
    }

    Told amount(String text) {
        Quantity amount = ReadAmounts.amount(text);
        figure.amountValue = amount.value();
        figure.amountTolerance = amount.tolerance();
        figure.currency = amount.currency();
        figure.unit = amount.unit();
        return this;
    }

    Told converted(String text) {
        Quantity amount = ReadAmounts.amount(text);
        figure.convertedValue = amount.value();
        figure.convertedTolerance = amount.tolerance();
        figure.convertedCurrency = amount.currency();
        return this;
    }

    Told change(String by, String base) {
        Quantity ratio = ReadAmounts.ratio(by);
        figure.changeForm = by.endsWith("-fold") ? ChangeForm.FACTOR : ChangeForm.PERCENT;
        figure.changeAmount = ratio.value();
        figure.changeTolerance = ratio.tolerance();
        figure.baseSince = base == null ? null : new PartialDate(base);
        return this;
    }

    Told share(String part, int whole) {
        Quantity ratio = ReadAmounts.ratio(part);
        figure.shareValue = ratio.value();
        figure.shareTolerance = ratio.tolerance();
        figure.shareOfKey = whole;
        return this;
    }

    Told record(RecordForm form, String since) {
        figure.record = form;
        figure.recordSince = since == null ? null : new PartialDate(since);
        return this;
    }

    Told as(Modality modality) {
        figure.modality = modality;
        return this;
    }

    Figure figure() {
        return figure;
    }

    /** The account of some figures, which get keys from 1 on in their order. */
    static Account account(Map<Integer, Integer> members, Told... told) {
        List<Figure> figures = List.of(told).stream().map(Told::figure).toList();
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).key = i + 1;
            figures.get(i).id = "figure/%016x".formatted(i + 1);
        }
        List<Figure> conversions =
                figures.stream().filter(one -> one.convertedValue != null).toList();
        return new Account(figures, new Context(LABELS, NESTING, members, Map.of(), partners(figures), conversions));
    }

    /** For each figure without a partner, those of the same flow and time that have one; all figures here are of one currency. */
    private static Map<Integer, List<Figure>> partners(List<Figure> figures) {
        Map<Integer, List<Figure>> partners = new HashMap<>();
        for (Figure whole : figures) {
            if (whole.partnerKey == null && whole.reporterKey != null && whole.amountValue != null) {
                partners.put(
                        whole.key,
                        figures.stream()
                                .filter(figure -> figure.partnerKey != null
                                        && figure.amountValue != null
                                        && figure.reporterKey.equals(whole.reporterKey)
                                        && figure.measure == whole.measure
                                        && Objects.equals(figure.since, whole.since)
                                        && Objects.equals(figure.commodityKey, whole.commodityKey))
                                .toList());
            }
        }
        return partners;
    }

    /** What an identity finds of some figures, as lines: the verdict and the sentence. */
    static List<String> lines(Identity identity, Told... told) {
        return identity.findings(account(Map.of(), told)).stream()
                .map(finding -> finding.getVerdict() + ": " + finding.getSentence())
                .toList();
    }

    /** The only thing that an identity finds of some figures. */
    static Finding only(Identity identity, Told... told) {
        List<Finding> findings = identity.findings(account(Map.of(), told));
        if (findings.size() != 1) {
            throw new AssertionError(findings.size() + " findings: "
                    + findings.stream().map(Finding::getSentence).toList());
        }
        return findings.get(0);
    }

    /** The verdicts of all identities on some figures. */
    static Set<Verdict> verdicts(Account account) {
        return Identity.all(account).stream().map(Finding::getVerdict).collect(Collectors.toSet());
    }
}
