package org.entente.insight.support;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Another document, and how it stands to one: what both say, and where they differ. */
@Description("Another document, and how it stands to one: what both say, and where they differ.")
public final class ComparedDocument {
    private final Integer document;
    private final boolean independent;
    private final int shared;
    private final int agreeing;
    private final int conflicting;

    ComparedDocument(Integer document, boolean independent, int shared, int agreeing, int conflicting) {
        this.document = document;
        this.independent = independent;
        this.shared = shared;
        this.agreeing = agreeing;
        this.conflicting = conflicting;
    }

    @NonNull
    @Description(
            "Whether the two are independent of each other: they have no publisher, author, original or whole text in common.")
    public Boolean getIndependent() {
        return independent;
    }

    @NonNull
    @Description("How many facts both say: nodes or attributes of them, relations and figures.")
    public Integer getSharedCount() {
        return shared;
    }

    @NonNull
    @Description(
            "How many figures of the one agree, as far as printed digits tell, with figures of the other that are said apart, such as by somebody else.")
    public Integer getAgreeingCount() {
        return agreeing;
    }

    @NonNull
    @Description("How many figures of the one state another amount than figures of the other do of the same thing.")
    public Integer getConflictCount() {
        return conflicting;
    }

    /** The key of the other document. */
    @Ignore
    public Integer document() {
        return document;
    }

    int weight() {
        return shared + agreeing + conflicting;
    }
}
