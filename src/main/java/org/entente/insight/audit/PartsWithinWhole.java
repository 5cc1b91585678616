package org.entente.insight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.insight.Nesting;
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

    /** Where figures that are parts of a whole in one way stand: beside the whole in all else, and within what the whole is of. */
    private record Within(Account.Family family, Integer beside, Integer outer) {}

    @Override
    public List<Finding> findings(Account account) {
        List<Figure> wholes = account.figures().stream()
                .filter(figure ->
                        ADDITIVE.contains(figure.measure) && figure.amountValue != null && isFirst(account, figure))
                .toList();
        List<Map<Within, List<Figure>>> within = List.of(within(account, wholes, 0), within(account, wholes, 1));
        List<Finding> findings = new ArrayList<>();
        for (Figure whole : wholes) {
            for (int way = 0; way < WAYS.size(); way++) {
                List<Figure> figures =
                        within.get(way).get(place(whole, way, WAYS.get(way).apply(whole)));
                List<Part> parts = parts(account, whole, figures, WAYS.get(way));
                if (!parts.isEmpty()) {
                    findings.add(finding(account.wording(), whole, parts));
                }
            }
        }
        return findings;
    }

    /** The figures within each whole, found by going from each figure to all that it lies in: to try each figure with each whole would take the square of their number. */
    private static Map<Within, List<Figure>> within(Account account, List<Figure> wholes, int way) {
        Map<Within, List<Figure>> within = new HashMap<>();
        wholes.forEach(whole -> within.put(place(whole, way, WAYS.get(way).apply(whole)), new ArrayList<>()));
        for (Figure figure : account.figures()) {
            Integer inner = WAYS.get(way).apply(figure);
            if (inner != null && ADDITIVE.contains(figure.measure)) {
                Set<Integer> outers = new HashSet<>(account.context().nesting().around(inner));
                outers.add(null);
                for (Integer outer : outers) {
                    List<Figure> parts = within.get(place(figure, way, outer));
                    if (parts != null) {
                        parts.add(figure);
                    }
                }
            }
        }
        return within;
    }

    private static Within place(Figure figure, int way, Integer outer) {
        return new Within(Account.Family.of(figure), WAYS.get(1 - way).apply(figure), outer);
    }

    /** Of several figures of one flow and period, each is held against its parts only where a source differs: the first stands for all. */
    private static boolean isFirst(Account account, Figure whole) {
        return account.same(whole).get(0) == whole;
    }

    private static List<Part> parts(
            Account account, Figure whole, List<Figure> figures, Function<Figure, Integer> way) {
        List<Part> within = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure != whole) {
                part(account, whole, figure).ifPresent(within::add);
            }
        }
        return apart(account.context().nesting(), within, part -> way.apply(part.figure()));
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

    /** Those that have nothing in common: the widest, and of those of the same goods or node the first. */
    private static List<Part> apart(Nesting nesting, List<Part> parts, Function<Part, Integer> key) {
        Set<Integer> keys = parts.stream().map(key).collect(Collectors.toSet());
        Set<Integer> taken = new HashSet<>();
        List<Part> apart = new ArrayList<>();
        for (Part part : parts) {
            boolean isWidest = Collections.disjoint(nesting.around(key.apply(part)), keys);
            if (isWidest && taken.add(key.apply(part))) {
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
