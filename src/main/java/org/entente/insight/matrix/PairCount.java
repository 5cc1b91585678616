package org.entente.insight.matrix;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.ContactKind;

/** How many of one kind are between two countries. */
@Description("How many of one kind are between two countries.")
public final class PairCount {
    private final ContactKind kind;
    private final List<YearCount> years;
    private final int undated;

    /**
     * @param years how many of each year, in order
     * @param undated how many have no date
     */
    PairCount(ContactKind kind, List<YearCount> years, int undated) {
        this.kind = kind;
        this.years = List.copyOf(years);
        this.undated = undated;
    }

    @NonNull
    @Description("What is counted.")
    public ContactKind getKind() {
        return kind;
    }

    @NonNull
    @Description("How many there are: as many as the list of them below 'bilateral' has.")
    public Integer getCount() {
        return undated + years.stream().mapToInt(YearCount::getCount).sum();
    }

    @NonNull
    @Description("How many of each year, the earliest first. Years of which there is nothing are left out.")
    public List<@NonNull YearCount> getYears() {
        return years;
    }

    @NonNull
    @Description("How many have no date, as people and institutions have none.")
    public Integer getUndated() {
        return undated;
    }
}
