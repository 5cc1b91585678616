package org.entente.insight.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;

/** Values of periods that make up a longer one add up to its value: {@code V = V1 + V2 + …}. Where some of the longer period is left out, they are no more than it. */
final class PeriodSum implements Identity {
    private static final Set<Measure> ADDITIVE = EnumSet.of(
            Measure.TURNOVER,
            Measure.EXPORTS,
            Measure.IMPORTS,
            Measure.BALANCE,
            Measure.INVESTMENT,
            Measure.CONTRACT_VALUE);

    private static final Comparator<Figure> LONGEST_FIRST = Comparator.<Figure, LocalDate>comparing(
                    figure -> Period.of(figure).first())
            .thenComparing(figure -> Period.of(figure).last(), Comparator.reverseOrder())
            .thenComparing(figure -> figure.id);

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (List<Figure> series : account.series()) {
            if (series.size() > 1 && ADDITIVE.contains(series.get(0).measure)) {
                List<Figure> dated = series.stream()
                        .filter(figure -> figure.amountValue != null && figure.since != null)
                        .sorted(LONGEST_FIRST)
                        .toList();
                for (int i = 0; i < dated.size(); i++) {
                    List<Figure> parts = parts(dated, i);
                    if (!parts.isEmpty()) {
                        findings.add(finding(account.wording(), dated.get(i), parts));
                    }
                }
            }
        }
        return findings;
    }

    /** Figures of shorter periods that follow each other within that of the figure at a place, the longest first. */
    private static List<Figure> parts(List<Figure> dated, int place) {
        Figure whole = dated.get(place);
        Period period = Period.of(whole);
        List<Figure> parts = new ArrayList<>();
        for (int i = place + 1; i < dated.size(); i++) {
            Period part = Period.of(dated.get(i));
            if (part.first().isAfter(period.last())) {
                break;
            }
            boolean follows = parts.isEmpty()
                    || part.first()
                            .isAfter(Period.of(parts.get(parts.size() - 1)).last());
            if (follows && !part.equals(period) && period.holds(part) && isLike(whole, dated.get(i))) {
                parts.add(dated.get(i));
            }
        }
        return parts;
    }

    private static boolean isLike(Figure whole, Figure part) {
        return part.modality == whole.modality && Measured.of(part).equals(Measured.of(whole));
    }

    /** Whether parts, each of which begins after the one before it, leave no day of a whole out. */
    private static boolean isComplete(Figure whole, List<Figure> parts) {
        LocalDate next = Period.of(whole).first();
        for (Figure part : parts) {
            if (!Period.of(part).first().equals(next)) {
                return false;
            }
            next = Period.of(part).last().plusDays(1);
        }
        return next.equals(Period.of(whole).last().plusDays(1));
    }

    private static Finding finding(Wording wording, Figure whole, List<Figure> parts) {
        Reading stated = Reading.amount(whole);
        List<Reading> readings = new ArrayList<>(List.of(stated));
        parts.forEach(part -> readings.add(Reading.amount(part)));
        boolean isLimit = !isComplete(whole, parts) && whole.measure != Measure.BALANCE;
        boolean isOpen = !isComplete(whole, parts) && whole.measure == Measure.BALANCE;
        Judgement judgement = Judgement.of(
                readings,
                values -> new Comparison(
                        values.get(0),
                        values.stream().skip(1).reduce(Interval::plus).orElseThrow(),
                        isLimit));
        Measured measured = Measured.of(whole);
        String sum = measured.words(judgement.comparison().implied().value());
        String terms =
                String.join(" + ", readings.stream().skip(1).map(Reading::words).toList());
        Finding.Draft draft = new Finding.Draft(IdentityKind.SUM_OF_PERIODS)
                .of(whole)
                .of(parts)
                .judged(judgement, measured)
                .formula("%s = %s %s %s".formatted(terms, sum, isLimit ? "≤" : "; stated are", stated.words()))
                .saying("%s is stated as %s, and the %d figures for %s of it come to %s: %s"
                        .formatted(
                                wording.of(whole),
                                stated.words(),
                                parts.size(),
                                isComplete(whole, parts) ? "all" : "some",
                                sum,
                                isLimit && judgement.verdict() == Verdict.CONSISTENT
                                        ? "no more than the whole"
                                        : Sayings.of(judgement)));
        return (isOpen ? draft.undetermined("figures for the rest of the time") : draft).done();
    }
}
