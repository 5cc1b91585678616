package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * The growth of turnover against that of exports and imports. Each growth implies a base, and the bases of the parts add up to that of the whole:
 * {@code g = T / (X / gx + M / gm)}, with multiples for growth. So the growth of a whole is the mean of that of its parts, weighted by their bases (a
 * decomposition that is used throughout national accounts).
 */
final class GrowthOfParts implements Identity {
    /** A figure with its amount and its change. */
    private record Grown(Figure figure, Reading amount, Reading change) {
        static Optional<Grown> of(Figure figure) {
            Optional<Reading> change = figure.amountValue == null ? Optional.empty() : Growth.stated(figure);
            return change.filter(reading ->
                            Growth.multiple(figure, reading.interval()).isPositive())
                    .map(reading -> new Grown(figure, Reading.amount(figure), reading));
        }

        /** The base that an amount and a change imply. */
        Interval base(Interval ofAmount, Interval ofChange) {
            return ofAmount.over(Growth.multiple(figure, ofChange));
        }

        Interval base() {
            return base(amount.interval(), change.interval());
        }

        String formula() {
            return amount.words() + " / " + Growth.multipleWords(figure, change);
        }
    }

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure turnover : account.figures()) {
            if (turnover.measure == Measure.TURNOVER) {
                Optional<Grown> whole = Grown.of(turnover);
                Optional<Grown> exports = whole.flatMap(one -> part(account, turnover, Measure.EXPORTS));
                Optional<Grown> imports = whole.flatMap(one -> part(account, turnover, Measure.IMPORTS));
                if (exports.isPresent() && imports.isPresent()) {
                    findings.add(held(account.wording(), whole.get(), exports.get(), imports.get()));
                }
            }
        }
        return findings;
    }

    private static Optional<Grown> part(Account account, Figure turnover, Measure measure) {
        return account.find(Flow.beside(turnover, measure), Period.of(turnover), turnover)
                .filter(part -> Growth.base(part).equals(Growth.base(turnover)))
                .flatMap(Grown::of);
    }

    private static Finding held(Wording wording, Grown whole, Grown exports, Grown imports) {
        Figure turnover = whole.figure();
        Measured measured = Measured.of(turnover);
        Judgement judgement = Judgement.of(
                List.of(
                        whole.change(),
                        whole.amount(),
                        exports.amount(),
                        exports.change(),
                        imports.amount(),
                        imports.change()),
                values -> {
                    Interval base =
                            exports.base(values.get(2), values.get(3)).plus(imports.base(values.get(4), values.get(5)));
                    return Comparison.same(
                            values.get(0), Growth.change(turnover, values.get(1).over(base)));
                });
        Interval parts = exports.base().plus(imports.base());
        String partsBase = exports.formula() + " + " + imports.formula();
        String when = Growth.basePeriod(turnover);
        String implied =
                Growth.measured(turnover).words(judgement.comparison().implied().value());
        return new Finding.Draft(IdentityKind.GROWTH_OF_PARTS)
                .of(turnover, exports.figure(), imports.figure())
                .judged(judgement, Growth.measured(turnover))
                .derived("turnover " + when + ", by the growth of its parts", partsBase, parts, measured)
                .derived("turnover " + when + ", by its own growth", whole.formula(), whole.base(), measured)
                .derived("exports " + when, exports.formula(), exports.base(), measured)
                .derived("imports " + when, imports.formula(), imports.base(), measured)
                .formula("%s / (%s) is growth of %s; stated are %s"
                        .formatted(
                                whole.amount().words(),
                                partsBase,
                                implied,
                                whole.change().words()))
                .saying(sentence(wording, whole, exports, imports, judgement))
                .done();
    }

    private static String sentence(Wording wording, Grown whole, Grown exports, Grown imports, Judgement judgement) {
        Figure turnover = whole.figure();
        Measured measured = Measured.of(turnover);
        return "the growth of exports (%s) and imports (%s) implies %s %s, where the stated growth of %s (%s) implies %s; by its parts it grew by %s, and %s"
                .formatted(
                        exports.change().words(),
                        imports.change().words(),
                        measured.words(exports.base().plus(imports.base()).value()),
                        Growth.basePeriod(turnover),
                        wording.of(turnover),
                        whole.change().words(),
                        measured.words(whole.base().value()),
                        Growth.measured(turnover)
                                .words(judgement.comparison().implied().value()),
                        Sayings.of(judgement));
    }
}
