package org.entente.insight.trade;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** A number that was computed from figures. */
@Description("A number that was computed from figures. No source states it.")
public final class Computed {
    private final ValueRange range;
    private final List<Figure> inputs;

    Computed(ValueRange range, Figure... inputs) {
        this.range = range;
        this.inputs = Stream.of(inputs).distinct().toList();
    }

    @NonNull
    @Description("The number, and what it can be.")
    public ValueRange getRange() {
        return range;
    }

    /** The figures that it was computed from, in the order of the formula. */
    @Ignore
    public List<Figure> inputs() {
        return inputs;
    }
}
