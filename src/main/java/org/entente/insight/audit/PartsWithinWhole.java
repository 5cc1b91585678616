package org.entente.insight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * Parts that have nothing in common are together no more than their whole: {@code P1 + P2 + … ≤ W}. Parts are of goods that lie in those of the whole, or are
 * about nodes that lie in that of the whole; of goods within goods only the wider are counted. A part without an amount counts with that which its share implies.
 */
final class PartsWithinWhole implements Identity {
    private static final Set<Measure> ADDITIVE =
            EnumSet.of(Measure.TURNOVER, Measure.EXPORTS, Measure.IMPORTS, Measure.INVESTMENT, Measure.CONTRACT_VALUE);

    /** The ways in which figures are parts of others: of goods, and by what they are about. */
    private static final List<Function<Figure, Integer>> WAYS =
            List.of(figure -> figure.commodityKey, figure -> figure.aboutKey);

    /** A part with what it comes to, and how that is put in a formula. */
    private record Part(Figure figure, Interval amount, String words) {}

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure whole : account.figures()) {
            if (ADDITIVE.contains(whole.measure) && whole.amountValue != null && isFirst(account, whole)) {
                for (int way = 0; way < WAYS.size(); way++) {
                    List<Part> parts = parts(account, whole, WAYS.get(way), WAYS.get(1 - way));
                    if (!parts.isEmpty()) {
                        findings.add(finding(account.wording(), whole, parts));
                    }
                }
            }
        }
        return findings;
    }

    /** Of several figures of one flow and period, each is held against its parts only where a source differs: the first stands for all. */
    private static boolean isFirst(Account account, Figure whole) {
        return account.same(whole).get(0) == whole;
    }

    private static List<Part> parts(
            Account account, Figure whole, Function<Figure, Integer> way, Function<Figure, Integer> other) {
        List<Part> within = new ArrayList<>();
        for (Figure figure : account.family(whole)) {
            boolean isPart = figure != whole
                    && Objects.equals(other.apply(figure), other.apply(whole))
                    && lies(account, way.apply(figure), way.apply(whole));
            if (isPart) {
                part(account, whole, figure).ifPresent(within::add);
            }
        }
        return apart(account, within, way);
    }

    private static boolean lies(Account account, Integer inner, Integer outer) {
        return inner != null && (outer == null || account.context().nesting().lies(inner, outer));
    }

    private static Optional<Part> part(Account account, Figure whole, Figure figure) {
        Measured measured = Measured.of(whole);
        if (figure.amountValue != null) {
            Reading amount = Reading.amount(figure);
            return Measured.of(figure).equals(measured)
                    ? Optional.of(new Part(figure, amount.interval(), amount.words()))
                    : Optional.empty();
        }
        boolean isShareOfWhole = whole.key.equals(figure.shareOfKey);
        return isShareOfWhole
                ? ShareOfWhole.amount(account, figure)
                        .map(amount -> new Part(figure, amount, measured.words(amount.value())))
                : Optional.empty();
    }

    /** Those that have nothing in common: the widest first, and none that overlaps with one before it. */
    private static List<Part> apart(Account account, List<Part> parts, Function<Figure, Integer> way) {
        List<Part> widest = parts.stream()
                .filter(part -> parts.stream()
                        .noneMatch(other ->
                                account.context().nesting().lies(way.apply(part.figure()), way.apply(other.figure()))))
                .toList();
        List<Part> apart = new ArrayList<>();
        for (Part part : widest) {
            Integer key = way.apply(part.figure());
            boolean isNew = apart.stream()
                    .noneMatch(other -> account.context().nesting().overlap(key, way.apply(other.figure())));
            if (isNew) {
                apart.add(part);
            }
        }
        return apart;
    }

    private static Finding finding(Wording wording, Figure whole, List<Part> parts) {
        Reading stated = Reading.amount(whole);
        List<Reading> readings = new ArrayList<>(List.of(stated));
        parts.forEach(part -> readings.add(new Reading(
                part.figure(),
                part.amount(),
                part.words(),
                part.figure().amountValue == null
                        ? Reading.share(part.figure()).digits()
                        : Reading.amount(part.figure()).digits())));
        Judgement judgement = Judgement.of(
                readings,
                values -> Comparison.atMost(
                        values.get(0),
                        values.stream().skip(1).reduce(Interval::plus).orElseThrow()));
        Measured measured = Measured.of(whole);
        Interval sum = judgement.comparison().implied();
        List<String> words = parts.stream().map(Part::words).toList();
        String formula = String.join(" + ", words) + (words.size() > 1 ? " = " + measured.words(sum.value()) : "");
        Finding.Draft draft = new Finding.Draft(IdentityKind.PARTS_WITHIN_WHOLE)
                .of(whole)
                .of(parts.stream().map(Part::figure).toList())
                .judged(judgement, measured)
                .formula(formula + " ≤ " + stated.words());
        String covered = "";
        if (stated.interval().isPositive()) {
            Interval share = sum.over(stated.interval()).inPercent();
            draft.derived(
                    "the part of " + wording.of(whole) + " that is told apart",
                    "(%s) / %s".formatted(String.join(" + ", words), stated.words()),
                    share,
                    Measured.PERCENT);
            covered = ", which is " + Measured.PERCENT.words(share.value()) + " of it";
        }
        return draft.saying(sentence(wording, whole, parts, sum.value()) + covered + clause(judgement))
                .done();
    }

    private static String sentence(Wording wording, Figure whole, List<Part> parts, BigDecimal sum) {
        Measured measured = Measured.of(whole);
        return "of %s (%s), %s %s told apart, %s together"
                .formatted(
                        wording.of(whole),
                        Reading.amount(whole).words(),
                        parts.size() == 1 ? "one part" : parts.size() + " parts",
                        parts.size() == 1 ? "is" : "are",
                        measured.words(sum))
                .replace(parts.size() == 1 ? " together" : "\0", "");
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
