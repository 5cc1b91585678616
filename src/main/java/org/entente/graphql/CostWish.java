package org.entente.graphql;

/** What a client wants to know of its query's cost. */
enum CostWish {
    /** Nothing. */
    NONE,
    /** The cost, beside the answer. */
    BESIDE,
    /** The cost, and nothing else: the query is not executed. */
    ONLY
}
