package org.entente.graphql.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.search.Highlight;
import org.entente.search.Hit;
import org.entente.search.SearchField;

/** What a search says of a node that it found. The node itself is read by a link, as everywhere. */
public abstract class Found {
    private final Hit hit;

    Found(Hit hit) {
        this.hit = hit;
    }

    /** What was found. */
    @Ignore
    public Hit hit() {
        return hit;
    }

    @NonNull
    @Description("How well it fits, from 0 to 1: names from 0.5, quotes below.")
    public Double getScore() {
        return hit.score();
    }

    @NonNull
    @Description("The label, alias or quote that fits best.")
    public String getMatched() {
        return hit.text();
    }

    @NonNull
    @Description("The words of that text that fit, in its order.")
    public List<@NonNull Highlight> getHighlights() {
        return hit.highlights();
    }

    @NonNull
    @Description("Whether that text is a label, an alias or evidence.")
    public SearchField getField() {
        return hit.field();
    }
}
