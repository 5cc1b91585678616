package org.entente.insight.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.ChangeForm;
import org.entente.model.Figure;
import org.entente.model.Modality;

/**
 * What a target needs: {@code T = V × f}, and at a growth of g a year, {@code n = ln f / ln (1 + g)} years. It is held against the years that are left, where the
 * target has a date. The growth is the latest that is stated of the flow, and the value the latest that is not itself planned.
 */
final class TargetGrowth implements Identity {
    private static final Interval ONE = Interval.exact(1);

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure target : account.figures()) {
            if (target.modality == Modality.TARGET && target.amountValue != null) {
                latest(account, target)
                        .filter(value -> Reading.amount(value).interval().isPositive()
                                && Reading.amount(target).interval().isPositive())
                        .ifPresent(value -> findings.add(finding(account, target, value)));
            }
        }
        return findings;
    }

    private static Optional<Figure> latest(Account account, Figure target) {
        return account.of(Flow.of(target)).stream()
                .filter(figure -> figure.modality == Modality.ACTUAL
                        && figure.amountValue != null
                        && Measured.of(figure).equals(Measured.of(target))
                        && figure.since != null
                        && (target.since == null
                                || !Period.of(figure)
                                        .last()
                                        .isAfter(Period.of(target).last())))
                .max(LATEST);
    }

    private static final Comparator<Figure> LATEST = Comparator.<Figure, LocalDate>comparing(
                    figure -> Period.of(figure).last())
            .thenComparing(figure -> figure.id);

    private static Optional<Figure> growth(Account account, Figure target) {
        return account.of(Flow.of(target)).stream()
                .filter(figure -> figure.modality == Modality.ACTUAL
                        && figure.changeForm == ChangeForm.PERCENT
                        && figure.changeAmount != null
                        && figure.since != null)
                .max(LATEST);
    }

    private static Finding finding(Account account, Figure target, Figure value) {
        Reading goal = Reading.amount(target);
        Reading now = Reading.amount(value);
        Interval factor = goal.interval().over(now.interval());
        String quotient = "%s / %s = %s".formatted(goal.words(), now.words(), Measured.TIMES.words(factor.value()));
        Finding.Draft draft = new Finding.Draft(IdentityKind.TARGET_GROWTH)
                .of(target, value)
                .derived("how many times the value has to be what it is", quotient, factor, Measured.TIMES);
        String needs = "%s to %s needs %s what it was%s (%s)"
                .formatted(
                        "for " + account.wording().flow(target) + " to rise",
                        goal.words(),
                        Measured.TIMES.words(factor.value()),
                        Wording.period(value),
                        now.words());
        Optional<Figure> growth = growth(account, target);
        Optional<Interval> years = growth.flatMap(figure ->
                years(factor, Growth.multiple(figure, Reading.change(figure).interval())));
        if (years.isEmpty()) {
            return draft.undetermined("a growth that leads there"
                            + (target.since == null ? ", and the year by which it is meant" : ""))
                    .formula(quotient)
                    .saying(needs + "; no growth is stated that would lead there")
                    .done();
        }
        Reading rate = Reading.change(growth.get());
        String logarithms = "ln %s / ln %s = %s"
                .formatted(
                        Numbers.computed(factor.value(), Measured.COUNT, 3),
                        Growth.multipleWords(growth.get(), rate),
                        Measured.YEARS.words(years.get().value()));
        draft.of(growth.get())
                .derived("how long that takes at " + rate.words() + " a year", logarithms, years.get(), Measured.YEARS)
                .formula(quotient + "; " + logarithms);
        return dated(draft, target, value, years.get(), needs, rate);
    }

    private static Finding dated(
            Finding.Draft draft, Figure target, Figure value, Interval years, String needs, Reading rate) {
        String takes = needs
                + ", which takes about %s at the latest stated growth of %s a year"
                        .formatted(Measured.YEARS.words(years.value()), rate.words());
        if (target.since == null) {
            return draft.implied(years, Measured.YEARS)
                    .undetermined("the year by which the target is meant")
                    .saying(takes + "; no year is named for it")
                    .done();
        }
        long left = ChronoUnit.YEARS.between(
                Period.of(value).last().withDayOfMonth(1),
                Period.of(target).last().withDayOfMonth(1));
        Comparison comparison = Comparison.atMost(Interval.exact(left), years);
        Judgement judgement =
                new Judgement(comparison.holds() ? Verdict.CONSISTENT : Verdict.INCONSISTENT, comparison, null);
        return draft.judged(judgement, Measured.YEARS)
                .saying(takes
                        + "; there are %d until %s, %s"
                                .formatted(
                                        left,
                                        Objects.requireNonNullElse(target.until, target.since),
                                        comparison.holds() ? "which can be enough" : "which is too few"))
                .done();
    }

    /** How many years a growth takes to lead to a factor; none when it does not lead there, or need not. */
    private static Optional<Interval> years(Interval factor, Interval multiple) {
        boolean leads = multiple.minus(ONE).isPositive() && factor.value().compareTo(BigDecimal.ONE) > 0;
        if (!leads) {
            return Optional.empty();
        }
        return Optional.of(logarithm(factor).over(logarithm(multiple)));
    }

    /** The natural logarithm. Its ends are moved outward by more than a double can be off. */
    private static Interval logarithm(Interval number) {
        return new Interval(
                BigDecimal.valueOf(
                        Math.nextDown(Math.nextDown(Math.log(number.low().doubleValue())))),
                BigDecimal.valueOf(Math.log(number.value().doubleValue())),
                BigDecimal.valueOf(
                        Math.nextUp(Math.nextUp(Math.log(number.high().doubleValue())))));
    }
}
