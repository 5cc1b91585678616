package org.entente.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.entente.ingest.ReadFigures;
import org.entente.model.Decimal;
import org.entente.model.Figure;

/**
 * A digit of the first dossier is changed to another. Where an identity then breaks by more than its rounding, the audit says so, and where it does not, the audit
 * raises no alarm. What is right is reckoned apart from the audit: with floating point, by trying all ends of all inputs.
 */
@Tag("thorough")
class SeededErrorPropertyTest {
    /** Nearer to the edge than that, floating point cannot tell. */
    private static final double EDGE = 1e-9;

    private static final ReadFigures DOSSIER = ReadFigures.ofFirstDossier();
    private static final List<Slot> SLOTS = slots(DOSSIER.figures());

    /** A number of a figure, which can be changed. */
    private record Slot(int place, Part part) {}

    private enum Part {
        AMOUNT,
        CHANGE,
        SHARE;

        Decimal value(Figure figure) {
            return switch (this) {
                case AMOUNT -> figure.amountValue;
                case CHANGE -> figure.changeAmount;
                case SHARE -> figure.shareValue;
            };
        }

        Decimal tolerance(Figure figure) {
            return switch (this) {
                case AMOUNT -> figure.amountTolerance;
                case CHANGE -> figure.changeTolerance;
                case SHARE -> figure.shareTolerance;
            };
        }

        void set(Figure figure, Decimal value) {
            switch (this) {
                case AMOUNT -> figure.amountValue = value;
                case CHANGE -> figure.changeAmount = value;
                case SHARE -> figure.shareValue = value;
            }
        }

        double[] ends(Figure figure) {
            double at = value(figure).value().doubleValue();
            double off = tolerance(figure).value().doubleValue();
            return new double[] {at - off, at + off};
        }
    }

    private static List<Slot> slots(List<Figure> figures) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (Part part : Part.values()) {
                if (part.value(figures.get(i)) != null && part.tolerance(figures.get(i)) != null) {
                    slots.add(new Slot(i, part));
                }
            }
        }
        return slots;
    }

    @Property(tries = 3000)
    void aChangedDigitIsNoticedWhereItBreaksSomething(
            @ForAll @IntRange(max = 1000) int which,
            @ForAll @IntRange(max = 10) int digit,
            @ForAll @IntRange(max = 9) int to) {
        Slot slot = SLOTS.get(which % SLOTS.size());
        Figure figure = DOSSIER.figures().get(slot.place());
        Decimal printed = slot.part().value(figure);
        change(figure, slot.part(), digit, to);
        try {
            check(slot, DOSSIER);
        } finally {
            slot.part().set(figure, printed);
        }
    }

    private static void check(Slot slot, ReadFigures dossier) {
        Map<IdentityKind, List<Verdict>> verdicts = verdicts(dossier);
        for (Claim claim : claims(dossier)) {
            double gap = claim.gap();
            if (Math.abs(gap) > EDGE * claim.size()) {
                // The findings of one identity come by figure; which of them is the claim's is told by its place among
                // them.
                Verdict verdict = verdicts.get(claim.kind()).get(claim.place());
                assertEquals(
                        gap > 0,
                        verdict != Verdict.CONSISTENT,
                        () -> slot + " " + claim.kind() + " " + verdict + " " + gap);
            }
        }
    }

    private static void change(Figure figure, Part part, int digit, int to) {
        BigDecimal unit = part.tolerance(figure).value().multiply(BigDecimal.valueOf(2));
        String printed = part.value(figure)
                .value()
                .divideToIntegralValue(unit)
                .toBigInteger()
                .toString();
        int at = digit % printed.length();
        String changed = printed.substring(0, at) + to + printed.substring(at + 1);
        part.set(figure, Decimal.of(new BigDecimal(changed).multiply(unit)));
    }

    private static Map<IdentityKind, List<Verdict>> verdicts(ReadFigures dossier) {
        Map<AccountKey, List<Figure>> accounts = new HashMap<>();
        dossier.figures()
                .forEach(figure -> accounts.computeIfAbsent(AccountKey.of(figure), key -> new ArrayList<>())
                        .add(figure));
        Context context = new Context(dossier.labels(), inner -> Set.of(), Map.of(), Map.of(), Map.of(), List.of());
        Map<IdentityKind, List<Verdict>> verdicts = new HashMap<>();
        for (List<Figure> figures : accounts.values()) {
            for (Finding finding : Identity.all(new Account(figures, context))) {
                verdicts.computeIfAbsent(finding.getIdentity(), kind -> new ArrayList<>())
                        .add(finding.getVerdict());
            }
        }
        return verdicts;
    }

    /**
     * Something that is to hold.
     *
     * @param place which of the findings of its kind is about it
     * @param inputs the ends of the inputs
     * @param excess of stated, implied; how much the implied is above the stated
     * @param isLimit whether the implied may be less
     */
    private record Claim(
            IdentityKind kind,
            int place,
            List<double[]> inputs,
            Function<double[], Double> excess,
            double size,
            boolean isLimit) {
        /** How far it is from holding; negative where it holds, and so much more could be borne. */
        double gap() {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int corner = 0; corner < 1 << inputs.size(); corner++) {
                double[] chosen = new double[inputs.size()];
                for (int i = 0; i < chosen.length; i++) {
                    chosen[i] = inputs.get(i)[corner >> i & 1];
                }
                double excess = this.excess.apply(chosen);
                least = Math.min(least, excess);
                most = Math.max(most, excess);
            }
            return isLimit ? least : Math.max(least, -most);
        }
    }

    private static List<Claim> claims(ReadFigures dossier) {
        Figure turnover = dossier.figures().get(0);
        Figure farm = dossier.figures().get(1);
        Figure exports = dossier.figures().get(4);
        Figure wheat = dossier.figures().get(5);
        Figure oilProducts = dossier.figures().get(6);
        Figure oil = dossier.figures().get(7);
        Figure imports = dossier.figures().get(17);
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(
                IdentityKind.TURNOVER_IS_EXPORTS_AND_IMPORTS,
                0,
                List.of(amount(turnover), amount(exports), amount(imports)),
                in -> in[1] + in[2] - in[0],
                1e8,
                false));
        claims.add(new Claim(
                IdentityKind.GROWTH_OF_PARTS,
                0,
                List.of(
                        Part.CHANGE.ends(turnover),
                        amount(turnover),
                        amount(exports),
                        Part.CHANGE.ends(exports),
                        amount(imports),
                        Part.CHANGE.ends(imports)),
                in -> (in[1] / (in[2] / (1 + in[3] / 100) + in[4] / (1 + in[5] / 100)) - 1) * 100 - in[0],
                100,
                false));
        Map<Figure, Integer> places = places(List.of(turnover, exports, imports));
        claims.add(limit(places.get(turnover), List.of(amount(turnover), amount(farm)), in -> in[1] - in[0]));
        claims.add(limit(
                places.get(imports),
                List.of(
                        amount(imports),
                        amount(dossier.figures().get(18)),
                        amount(dossier.figures().get(19)),
                        amount(dossier.figures().get(20)),
                        amount(dossier.figures().get(21))),
                in -> in[1] + in[2] + in[3] + in[4] - in[0]));
        // The whole comes in twice, and interval arithmetic takes it for two numbers.
        claims.add(limit(
                places.get(exports),
                List.of(amount(exports), Part.SHARE.ends(wheat), amount(exports), amount(oilProducts), amount(oil)),
                in -> in[1] / 100 * in[2] + in[3] + in[4] - in[0]));
        return claims;
    }

    /** Findings come by the id of the whole. */
    private static Map<Figure, Integer> places(List<Figure> wholes) {
        List<Figure> sorted = wholes.stream()
                .sorted(Comparator.comparing(figure -> figure.id))
                .toList();
        Map<Figure, Integer> places = new HashMap<>();
        sorted.forEach(figure -> places.put(figure, sorted.indexOf(figure)));
        return places;
    }

    private static Claim limit(int place, List<double[]> inputs, Function<double[], Double> excess) {
        return new Claim(IdentityKind.PARTS_WITHIN_WHOLE, place, inputs, excess, 1e8, true);
    }

    private static double[] amount(Figure figure) {
        return Part.AMOUNT.ends(figure);
    }
}
