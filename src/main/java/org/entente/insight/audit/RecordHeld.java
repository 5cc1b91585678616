package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Modality;
import org.entente.model.RecordForm;

/**
 * A record is higher than all values before it: {@code V ≥ max(V1, V2, …)}, over periods as long as its own; for the highest since some time, over those after it. What
 * its own change says of the base counts, too. One higher value refutes it. It is confirmed only where all years in between are known.
 */
final class RecordHeld implements Identity {
    /** A value before the record. */
    private record Before(Figure figure, Interval amount, String words, String when) {}

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : account.figures()) {
            if (figure.record != null && figure.amountValue != null && figure.since != null) {
                findings.add(finding(account, figure));
            }
        }
        return findings;
    }

    private static Finding finding(Account account, Figure figure) {
        List<Before> before = before(account, figure);
        Reading stated = Reading.amount(figure);
        Measured measured = Measured.of(figure);
        Finding.Draft draft = new Finding.Draft(IdentityKind.RECORD)
                .of(figure)
                .of(before.stream().map(Before::figure).toList());
        String claim =
                "%s, %s, is said to be %s".formatted(account.wording().of(figure), stated.words(), claim(figure));
        Optional<Before> highest =
                before.stream().max(Comparator.comparing(one -> one.amount().value()));
        if (highest.isEmpty()) {
            return draft.stated(stated.interval(), measured)
                    .undetermined(missing(figure, before))
                    .formula(stated.words() + " ≥ all before")
                    .saying(claim + "; no figure before it is known")
                    .done();
        }
        Judgement judgement = judged(figure, highest.get());
        draft.judged(judgement, measured)
                .formula(stated.words() + " ≥ " + highest.get().words())
                .saying(claim
                        + "; of %d known before it the highest is %s %s, %s"
                                .formatted(
                                        before.size(),
                                        highest.get().words(),
                                        highest.get().when(),
                                        clause(judgement)));
        boolean isOpen = judgement.verdict() == Verdict.CONSISTENT && !isComplete(figure, before);
        return (isOpen ? draft.undetermined(missing(figure, before)) : draft).done();
    }

    private static Judgement judged(Figure figure, Before highest) {
        Reading stated = Reading.amount(figure);
        Reading other = highest.figure() == figure
                ? new Reading(
                        figure,
                        highest.amount(),
                        highest.words(),
                        Reading.change(figure).digits())
                : Reading.amount(highest.figure());
        return Judgement.of(List.of(stated, other), values -> Comparison.atMost(values.get(0), values.get(1)));
    }

    private static String clause(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONSISTENT, UNDETERMINED -> "which is no more";
            case CONSISTENT_IF_ROUNDED ->
                "which is no more only if " + judgement.rounded().words() + " is rounded to one digit less";
            case INCONSISTENT -> "which is more";
        };
    }

    private static String claim(Figure figure) {
        return figure.record == RecordForm.ALL_TIME_HIGH
                ? "the highest ever"
                : "the highest since " + figure.recordSince;
    }

    private static List<Before> before(Account account, Figure figure) {
        List<Before> before = new ArrayList<>();
        for (Figure other : account.of(Flow.of(figure))) {
            boolean counts = other != figure
                    && other.modality == Modality.ACTUAL
                    && other.amountValue != null
                    && Measured.of(other).equals(Measured.of(figure))
                    && isBefore(figure, Period.of(other));
            if (counts) {
                Reading amount = Reading.amount(other);
                before.add(new Before(
                        other,
                        amount.interval(),
                        amount.words(),
                        Wording.period(other).strip()));
            }
        }
        ownBase(figure).ifPresent(before::add);
        return before;
    }

    private static boolean isBefore(Figure figure, Period other) {
        Period own = Period.of(figure);
        boolean isLike = other != null && other.last().isBefore(own.first()) && years(other) == years(own);
        return isLike && (figure.recordSince == null || other.first().isAfter(figure.recordSince.lastDay()));
    }

    private static int years(Period period) {
        return period.last().plusDays(1).getYear() - period.first().getYear();
    }

    /** The base that the figure's own change implies. */
    private static Optional<Before> ownBase(Figure figure) {
        Optional<Reading> change = Growth.stated(figure)
                .filter(reading -> Growth.multiple(figure, reading.interval()).isPositive());
        boolean isBefore =
                Growth.base(figure).filter(period -> isBefore(figure, period)).isPresent();
        return isBefore
                ? change.map(reading -> {
                    Interval base = Reading.amount(figure).interval().over(Growth.multiple(figure, reading.interval()));
                    return new Before(
                            figure,
                            base,
                            Measured.of(figure).words(base.value()),
                            Growth.basePeriod(figure) + " (as its growth implies)");
                })
                : Optional.empty();
    }

    /** Whether all years since that of the claim are known. */
    private static boolean isComplete(Figure figure, List<Before> before) {
        return figure.record == RecordForm.HIGHEST_SINCE
                && figure.recordSince != null
                && missingYears(figure, before).isEmpty();
    }

    private static List<Integer> missingYears(Figure figure, List<Before> before) {
        Set<Integer> known = before.stream()
                .map(one -> one.figure() == figure ? Growth.base(figure).orElseThrow() : Period.of(one.figure()))
                .map(period -> period.first().getYear())
                .collect(Collectors.toSet());
        return IntStream.range(
                        figure.recordSince.lastDay().getYear() + 1,
                        Period.of(figure).first().getYear())
                .filter(year -> !known.contains(year))
                .boxed()
                .toList();
    }

    private static String missing(Figure figure, List<Before> before) {
        if (figure.record == RecordForm.ALL_TIME_HIGH || figure.recordSince == null) {
            return "the figures of all years before";
        }
        List<Integer> years = missingYears(figure, before);
        return switch (years.size()) {
            case 0 -> "figures of periods as long as its own";
            case 1 -> "the figure of " + years.get(0);
            default ->
                "the figures of " + years.size() + " years from " + years.get(0) + " to " + years.get(years.size() - 1);
        };
    }
}
