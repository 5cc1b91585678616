package org.entente.insight.trade;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** A number that was computed from figures. */
@Description("A number that was computed from figures. No source states it.")
public final class Computed {
    private final ValueRange range;
    private final List<Figure> inputs;

    Computed(Interval interval, Measured measured, Stream<Amount> inputs) {
        this.range = ValueRange.of(interval, measured, Origin.DERIVED);
        this.inputs =
                inputs.flatMap(amount -> amount.inputs().stream()).distinct().toList();
    }

    static Computed of(Interval interval, Measured measured, Amount... inputs) {
        return new Computed(interval, measured, Stream.of(inputs));
    }

    @NonNull
    @Description("The number, and what it can be.")
    public ValueRange getRange() {
        return range;
    }

    /** The figures that it was computed from, in the order of the formula, each followed by the rate by which it was converted. */
    @Ignore
    public List<Figure> inputs() {
        return inputs;
    }
}
