package org.entente.graphql;

import org.entente.kernel.Page;

/** What the schema says of the arguments that every list takes. */
final class Paging {
    static final String FIRST = "How many to give at most: 0 to " + Page.MOST + "; " + Page.DEFAULT + " when left out.";
    static final String AFTER = "Go on after this cursor, taken from an edge or from endCursor of the same list.";
    static final String FIRST_OF_LIST = "How many to give at most: 0 to " + Page.MOST + ", which is the default.";

    private Paging() {}
}
