package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What the kinds of node have in common that come into being, last, and end. */
@MappedSuperclass
public abstract class DatedNode extends NodeEntity {
    @Description("When it began or took effect; null when that is not said.")
    public PartialDate since;

    @Column(name = "since_wording")
    @Description("The words of the source for that date.")
    public String sinceWording;

    @Description("When it ended or is to end; null when that is not said.")
    public PartialDate until;

    @Column(name = "until_wording")
    @Description("The words of the source for that date.")
    public String untilWording;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether it exists or happened, or is so far agreed or planned.")
    public Modality modality;
}
