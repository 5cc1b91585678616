package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A node of the graph: a country, person, institution, agreement, project, event, place, commodity, topic or document. */
@Description(
        "A node of the graph: a country, person, institution, agreement, project, event, place, commodity, topic or document.")
public interface Named extends Node, Cited {
    /** A readable id that does not change: kind, slash, name. */
    @Description("A readable id that does not change: kind, slash, name.")
    @Id
    @NonNull
    @Override
    String getId();

    /** Its name in English. */
    @Description("Its name in English.")
    @NonNull
    String getLabel();

    /** What it is, in a sentence or two; null when the label says it all. */
    @Description("What it is, in a sentence or two; null when the label says it all.")
    String getDescription();
}
