package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.search.Hit;

/** A name that what was typed may become. */
@Description("A node with a name that what was typed may become.")
public final class Suggestion extends Found {
    /** A suggestion for a hit. */
    public Suggestion(Hit hit) {
        super(hit);
    }
}
