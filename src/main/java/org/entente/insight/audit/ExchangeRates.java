package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * An amount that is stated in two currencies implies a rate: {@code r = A / C}. Rates of the same two currencies for the same time are the same, whoever
 * states them; a rate that was loaded as such goes before one that is implied.
 */
final class ExchangeRates implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : account.figures()) {
            if (figure.measure != Measure.EXCHANGE_RATE && implied(figure).isPresent()) {
                findings.add(other(account, figure)
                        .map(other -> held(account.wording(), figure, other))
                        .orElseGet(() -> lacking(account.wording(), figure)));
            }
        }
        return findings;
    }

    /** The rate that an amount in two currencies implies: how much of the first is one of the second. */
    private static Optional<Interval> implied(Figure figure) {
        boolean hasBoth = figure.amountValue != null && figure.currency != null && figure.convertedValue != null;
        return hasBoth && converted(figure).interval().isPositive()
                ? Optional.of(rate(
                        Reading.amount(figure).interval(), converted(figure).interval()))
                : Optional.empty();
    }

    private static Reading converted(Figure figure) {
        return Reading.converted(figure, figure.measure == Measure.EXCHANGE_RATE);
    }

    private static Interval rate(Interval amount, Interval converted) {
        return amount.over(converted);
    }

    /** What its rate is held against: of the same currencies and time, a loaded rate if there is one. */
    private static Optional<Figure> other(Account account, Figure figure) {
        Period period = Period.of(figure);
        return period == null
                ? Optional.empty()
                : account.context().conversions().stream()
                        .filter(other -> !other.key.equals(figure.key)
                                && Objects.equals(other.currency, figure.currency)
                                && Objects.equals(other.convertedCurrency, figure.convertedCurrency)
                                && Period.of(other) != null
                                && isForThe(period, other)
                                && implied(other).isPresent())
                        .min(Comparator.<Figure>comparingInt(other -> other.measure == Measure.EXCHANGE_RATE ? 0 : 1)
                                .thenComparing(other -> other.id));
    }

    /** A loaded rate is for all days in its period; what amounts imply is held against that of the very same period. */
    private static boolean isForThe(Period period, Figure other) {
        Period its = Period.of(other);
        return other.measure == Measure.EXCHANGE_RATE ? its.holds(period) : its.equals(period);
    }

    private static Finding held(Wording wording, Figure figure, Figure other) {
        Reading amount = Reading.amount(figure);
        Reading converted = converted(figure);
        Reading otherAmount = Reading.amount(other);
        Reading otherConverted = converted(other);
        Judgement judgement = Judgement.of(
                List.of(otherAmount, otherConverted, amount, converted),
                values -> Comparison.same(rate(values.get(0), values.get(1)), rate(values.get(2), values.get(3))));
        Measured measured = Measured.rate(figure);
        String implied = measured.words(judgement.comparison().implied().value());
        String stated = measured.words(judgement.comparison().stated().value());
        return new Finding.Draft(IdentityKind.EXCHANGE_RATE)
                .of(figure, other)
                .judged(judgement, measured)
                .derived(
                        "the rate that is implied",
                        quotient(amount, converted, implied),
                        implied(figure).get(),
                        measured)
                .formula(quotient(amount, converted, implied) + "; " + quotient(otherAmount, otherConverted, stated))
                .saying("%s is put at %s or %s, which implies %s, where %s has %s: %s"
                        .formatted(
                                wording.of(figure),
                                amount.words(),
                                converted.words(),
                                implied,
                                wording.of(other),
                                stated,
                                Sayings.of(judgement)))
                .done();
    }

    private static String quotient(Reading amount, Reading converted, String rate) {
        return "%s / %s = %s".formatted(amount.words(), converted.words(), rate);
    }

    private static Finding lacking(Wording wording, Figure figure) {
        Measured measured = Measured.rate(figure);
        Interval rate = implied(figure).orElseThrow();
        String words = measured.words(rate.value());
        String quotient = quotient(Reading.amount(figure), converted(figure), words);
        Finding.Draft draft = new Finding.Draft(IdentityKind.EXCHANGE_RATE)
                .of(figure)
                .implied(rate, measured)
                .undetermined("a rate of %s for %s that is stated for the same time"
                        .formatted(figure.currency, figure.convertedCurrency));
        if (figure.since == null) {
            draft.undetermined("the time of " + wording.flow(figure));
        }
        return draft.derived("the rate that is implied", quotient, rate, measured)
                .formula(quotient)
                .saying("%s is put at %s or %s, which implies %s; no other rate is known for that time"
                        .formatted(
                                wording.of(figure),
                                Reading.amount(figure).words(),
                                converted(figure).words(),
                                words))
                .done();
    }
}
