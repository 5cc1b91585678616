package org.entente.ingest;

import java.math.BigDecimal;
import java.util.Map;
import org.entente.model.ChangeForm;
import org.entente.model.CurrencyCode;
import org.entente.model.Decimal;
import org.entente.model.Figure;
import org.entente.model.Quantity;
import org.entente.model.RecordForm;

/** Reads the numbers of a figure: amount, converted amount, change, share and record. */
final class FigureNumbers {
    private static final Map<String, ChangeForm> WITHOUT_NUMBER =
            Map.of("started", ChangeForm.STARTED, "resumed", ChangeForm.RESUMED, "grew", ChangeForm.GREW);
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Values values;
    private final Problems problems;

    FigureNumbers(Problems problems) {
        this.values = new Values(problems);
        this.problems = problems;
    }

    /** Fills in the numbers that an entry states. */
    void fill(Figure figure, Entry entry) {
        Quantity amount = values.read(entry, "amount", Amount::parse);
        if (amount != null) {
            figure.amountValue = amount.value();
            figure.amountTolerance = amount.tolerance();
            figure.currency = amount.currency();
            figure.unit = amount.unit();
        }
        fillTolerance(figure, entry);
        fillConverted(figure, entry);
        entry.entry("change").ifPresent(change -> fillChange(figure, change));
        entry.entry("share").ifPresent(share -> fillShare(figure, share));
        entry.entry("record").ifPresent(record -> fillRecord(figure, record));
    }

    private void fillTolerance(Figure figure, Entry entry) {
        Decimal tolerance = values.read(entry, "amountTolerance", Decimal::new);
        if (tolerance == null) {
            return;
        }
        if (!entry.has("amount")) {
            problems.addOnce(entry.at("amountTolerance"), "there is no 'amount' that it could be the tolerance of");
            return;
        }
        Decimal printed = figure.amountTolerance;
        if (printed != null && tolerance.compareTo(printed) < 0) {
            problems.addOnce(
                    entry.at("amountTolerance"),
                    "is narrower than half of the last printed digit, which is %s".formatted(printed));
        }
        figure.amountTolerance = tolerance;
    }

    private void fillConverted(Figure figure, Entry entry) {
        Quantity converted = values.read(entry, "converted", Amount::parse);
        if (converted == null) {
            return;
        }
        if (!entry.has("amount")) {
            problems.addOnce(
                    entry.at("converted"), "there is no 'amount' that it was converted from: write it as 'amount'");
            return;
        }
        CurrencyCode from = figure.currency;
        boolean sound = converted.currency() != null && !converted.currency().equals(from);
        // Where the amount itself is wrong, nothing can be said of its currency.
        if (!sound || (from == null && figure.amountValue != null)) {
            problems.addOnce(
                    entry.at("converted"),
                    "must be money in a second currency: the amount is in %s, this in %s"
                            .formatted(
                                    from == null ? "none" : from,
                                    converted.currency() == null ? "none" : converted.currency()));
        }
        figure.convertedValue = converted.value();
        figure.convertedTolerance = converted.tolerance();
        figure.convertedCurrency = converted.currency();
    }

    private void fillChange(Figure figure, Entry change) {
        figure.baseSince = values.date(change, "base");
        figure.baseUntil = values.date(change, "baseUntil");
        values.checkOrder(change, "base", figure.baseSince, "baseUntil", figure.baseUntil);
        if (change.has("baseUntil") && !change.has("base")) {
            problems.addOnce(change.at("baseUntil"), "there is no 'base' that it could be the end of");
        }
        String by = change.text("by");
        if (by == null || problems.isSettled(change.at("by"))) {
            return;
        }
        figure.changeForm =
                WITHOUT_NUMBER.getOrDefault(by, by.endsWith("-fold") ? ChangeForm.FACTOR : ChangeForm.PERCENT);
        if (!WITHOUT_NUMBER.containsKey(by)) {
            Quantity ratio = values.read(change, "by", Amount::parseRatio);
            figure.changeAmount = ratio == null ? null : ratio.value();
            figure.changeTolerance = ratio == null ? null : ratio.tolerance();
        }
    }

    private void fillShare(Figure figure, Entry share) {
        Quantity part = values.read(share, "part", Amount::parseRatio);
        if (part == null) {
            return;
        }
        if (part.value().value().signum() < 0 || part.value().value().compareTo(HUNDRED) > 0) {
            problems.addOnce(
                    share.at("part"),
                    "%s is no part of a whole: write 0 to 100 percent".formatted(Shown.quoted(share.text("part"))));
        }
        figure.shareValue = part.value();
        figure.shareTolerance = part.tolerance();
    }

    private void fillRecord(Figure figure, Entry record) {
        figure.record = values.constant(record, "form", RecordForm.class);
        figure.recordSince = values.date(record, "since");
        if (figure.record == RecordForm.HIGHEST_SINCE && !record.has("since")) {
            problems.add(record.path(), "HIGHEST_SINCE needs 'since': since when it is the highest");
        }
        if (figure.record == RecordForm.ALL_TIME_HIGH && record.has("since")) {
            problems.addOnce(
                    record.at("since"), "an ALL_TIME_HIGH has no 'since': leave it out, or write HIGHEST_SINCE");
        }
    }
}
