package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;

/** Conditions on columns that hold a {@link Span}: all that is needed is their order, so an index serves them. */
final class Spans {
    private Spans() {}

    /** Lies wholly in the span. */
    static Condition within(String column, String name, Span<?> span) {
        return Condition.all(List.of(
                Condition.of(column + " >= :" + name + "first", name + "first", span),
                Condition.of(column + " <= :" + name + "last", name + "last", span.last())));
    }

    /** Has a finest value in common with the span: one of them lies in the other. */
    static Condition overlaps(String column, String name, Span<?> span) {
        List<Condition> ways = new ArrayList<>(wider(column, name, span));
        ways.add(within(column, name, span));
        return Condition.any(ways);
    }

    /** Ends before the span begins. */
    static Condition before(String column, String name, Span<?> span) {
        Condition begins = Condition.of(column + " < :" + name + "first", name + "first", span);
        return Condition.all(
                List.of(begins, Condition.any(wider(column, name, span)).negated()));
    }

    /** Begins after the span has ended. */
    static Condition after(String column, String name, Span<?> span) {
        return Condition.of(column + " > :" + name + "last", name + "last", span.last());
    }

    private static List<Condition> wider(String column, String name, Span<?> span) {
        List<Condition> each = new ArrayList<>();
        for (Span<?> wider : span.wider()) {
            String parameter = name + "wider" + each.size();
            each.add(Condition.of(column + " = :" + parameter, parameter, wider));
        }
        return each;
    }
}
