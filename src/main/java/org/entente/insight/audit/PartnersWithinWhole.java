package org.entente.insight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Figure;

/**
 * What a country trades with each partner is together no more than what it trades with all: {@code F1 + F2 + … ≤ F}, as one reporter tells them, of the same goods and time.
 * Partners within partners (a country in its union) are counted once, by the wider. What the named partners cover follows from it.
 */
final class PartnersWithinWhole implements Identity {
    /** More terms are not written out in a formula: the figures are all given with the finding. */
    private static final int MOST_TERMS = 10;

    private static final Comparator<Figure> LARGEST_FIRST = Comparator.<Figure, BigDecimal>comparing(
                    figure -> figure.amountValue.value(), Comparator.reverseOrder())
            .thenComparing(figure -> figure.id);

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure whole : account.figures()) {
            List<Figure> parts = parts(account.context(), whole);
            if (!parts.isEmpty()) {
                findings.add(finding(account.wording(), whole, parts));
            }
        }
        return findings;
    }

    /** A figure for each partner that lies in no other, the largest first. */
    private static List<Figure> parts(Context context, Figure whole) {
        Map<Integer, Figure> byPartner = new HashMap<>();
        context.partners().getOrDefault(whole.key, List.of()).stream()
                .sorted(asFirstTold(whole))
                .forEach(figure -> byPartner.putIfAbsent(figure.partnerKey, figure));
        Set<Integer> partners = new HashSet<>(byPartner.keySet());
        return byPartner.values().stream()
                .filter(figure -> Collections.disjoint(context.nesting().around(figure.partnerKey), partners))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** Of several figures for one partner the one that the same node says, and else the first by id: where they differ, {@link SameFlow} tells. */
    private static Comparator<Figure> asFirstTold(Figure whole) {
        return Comparator.<Figure>comparingInt(
                        figure -> Objects.equals(figure.attributionKey, whole.attributionKey) ? 0 : 1)
                .thenComparing(figure -> figure.id);
    }

    private static Finding finding(Wording wording, Figure whole, List<Figure> parts) {
        Reading stated = Reading.amount(whole);
        List<Reading> readings = new ArrayList<>(List.of(stated));
        parts.forEach(part -> readings.add(Reading.amount(part)));
        Judgement judgement = Judgement.of(
                readings,
                values -> Comparison.atMost(
                        values.get(0),
                        values.stream().skip(1).reduce(Interval::plus).orElseThrow()));
        Measured measured = Measured.of(whole);
        Interval sum = judgement.comparison().implied();
        String terms = terms(readings);
        Finding.Draft draft = new Finding.Draft(IdentityKind.PARTNERS_WITHIN_WHOLE)
                .of(whole)
                .of(parts)
                .judged(judgement, measured)
                .formula(
                        terms + (parts.size() > 1 ? " = " + measured.words(sum.value()) : "") + " ≤ " + stated.words());
        String covered = "";
        if (stated.interval().isPositive()) {
            Interval share = sum.over(stated.interval()).inPercent();
            draft.derived(
                    "the share of the named partners in " + wording.of(whole),
                    "(%s) / %s".formatted(terms, stated.words()),
                    share,
                    Measured.PERCENT);
            covered = ", which is " + Measured.PERCENT.words(share.value()) + " of it";
        }
        return draft.saying("of %s (%s), %s named, with %s%s%s"
                        .formatted(
                                wording.of(whole),
                                stated.words(),
                                parts.size() == 1 ? "one partner is" : parts.size() + " partners are",
                                measured.words(sum.value()) + (parts.size() == 1 ? "" : " together"),
                                covered,
                                clause(judgement)))
                .done();
    }

    private static String terms(List<Reading> readings) {
        List<String> words = readings.stream().skip(1).map(Reading::words).toList();
        return words.size() <= MOST_TERMS
                ? String.join(" + ", words)
                : String.join(" + ", words.subList(0, MOST_TERMS)) + " + … (" + (words.size() - MOST_TERMS) + " more)";
    }

    private static String clause(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONSISTENT_IF_ROUNDED ->
                ": no more than the whole only if " + judgement.rounded().words() + " is rounded to one digit less";
            case INCONSISTENT -> ": more than the whole";
            case CONSISTENT, UNDETERMINED -> "";
        };
    }
}
