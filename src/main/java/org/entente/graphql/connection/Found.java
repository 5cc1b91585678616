package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.search.Hit;
import org.entente.search.SearchField;

/** What a search says of a node that it found. The node itself is read by a link, as everywhere. */
public abstract class Found {
    private final Hit hit;
    private String text;

    Found(Hit hit) {
        this.hit = hit;
    }

    /** What was found. */
    @Ignore
    public Hit hit() {
        return hit;
    }

    /** The text that fits best; null when it has not been read. */
    @Ignore
    public String text() {
        return text;
    }

    /** Keeps the text that fits best. */
    @Ignore
    public void setText(String text) {
        this.text = text;
    }

    @NonNull
    @Description("How well it fits, from 0 to 1: names from 0.5, quotes below.")
    public Double getScore() {
        return hit.score();
    }

    @NonNull
    @Description("Whether that text is a label, an alias or evidence.")
    public SearchField getField() {
        return hit.field();
    }
}
