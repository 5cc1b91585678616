package org.entente.insight.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.DatedFact;
import org.entente.model.PartialDate;
import org.entente.model.TimelineKind;

/** A fact in a timeline. */
@Description("A fact in a timeline.")
public final class TimelineEntry {
    private final DatedFact fact;

    /** An entry for a fact. */
    public TimelineEntry(DatedFact fact) {
        this.fact = fact;
    }

    @NonNull
    @Description("By which date it stands here: as far as it is known, to the year, the month or the day.")
    public PartialDate getDate() {
        return fact.date();
    }

    @NonNull
    @Description("Of what kind the fact is, such as an icon would tell.")
    public TimelineKind getKind() {
        return fact.kind();
    }

    /** The fact by its keys. */
    @Ignore
    public DatedFact dated() {
        return fact;
    }
}
