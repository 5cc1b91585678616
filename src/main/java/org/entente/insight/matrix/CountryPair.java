package org.entente.insight.matrix;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.CountryCode;

/** How much there is between two countries: a cell of the matrix. */
@Description("How much there is between two countries.")
public final class CountryPair {
    private final CountryCode a;
    private final CountryCode b;
    private final List<PairCount> counts;

    CountryPair(CountryCode a, CountryCode b, List<PairCount> counts) {
        this.a = a;
        this.b = b;
        this.counts = List.copyOf(counts);
    }

    @NonNull
    @Description("The code of the one country: the one that was asked for first.")
    public CountryCode getA() {
        return a;
    }

    @NonNull
    @Description("The code of the other country.")
    public CountryCode getB() {
        return b;
    }

    @NonNull
    @Description("How many of each kind, in the order of the kinds; a kind of which there is nothing has 0.")
    public List<@NonNull PairCount> getCounts() {
        return counts;
    }
}
