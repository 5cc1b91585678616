package org.entente.insight.matrix;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many are of a year. */
@Description("How many are of a year.")
public final class YearCount {
    private final String year;
    private final int count;

    YearCount(String year, int count) {
        this.year = year;
        this.count = count;
    }

    @NonNull
    @Description("The year: four digits.")
    public String getYear() {
        return year;
    }

    @NonNull
    @Description("How many began in it, or are of it.")
    public Integer getCount() {
        return count;
    }
}
