package org.entente.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one request may ask of the server. Each limit is checked before the first statement, but for those on time and on the answer. */
@ConfigMapping(prefix = "entente.limits")
public interface Limits {
    /** Levels of fields, after fragments are spread. GraphiQL's own introspection is 15 deep; a path over relations takes three levels a step. */
    @WithDefault("25")
    int depth();

    /** Fields times the sizes of the pages that they stand in. Two levels of the largest pages fit, three do not. */
    @WithDefault("1000000")
    long cost();

    /** Root fields and aliases, after fragments are spread. Each of them can cost a statement of its own. */
    @WithDefault("200")
    int aliases();

    /** Directives, after fragments are spread. The schema has but three, and a client seldom needs many. */
    @WithDefault("100")
    int directives();

    /** Tokens of a document, and values of its variables. The parser stops at the first one beyond, so a long document costs no more than a short one. */
    @WithDefault("10000")
    int tokens();

    /** Fields, after fragments are spread. Few short fragments can spread to millions of fields. */
    @WithDefault("2000")
    int fields();

    /** Bytes of a request's body. The longest document that the other limits allow, with its variables, is shorter. */
    @WithDefault("1000000")
    int bytes();

    /** Objects in an answer, those of lists and pages among them. They are held in memory until the answer is sent. */
    @WithDefault("100000")
    int objects();

    /**
     * Percent of the heap that all answers together may take until they are sent; then more are refused for the time being. An object is taken for 500 bytes. One
     * answer may have as many objects as one may have, whatever the heap.
     */
    @WithDefault("40")
    int memory();

    /** How long a client may take to send a body. A slow one otherwise keeps its connection for ever. */
    @WithDefault("10s")
    Duration body();

    /** How long a query may run before its statement is cancelled. Nobody waits longer for a page to show. */
    @WithDefault("10s")
    Duration time();

    /** How long a query waits for its turn at the store before it is refused. Shorter than clients' own timeouts, so that they learn why. */
    @WithDefault("5s")
    Duration turn();

    /** Queries up to this cost are light, and need not wait behind heavier ones. So many values take some milliseconds. */
    @WithDefault("10000")
    long light();

    /** Percent of the pool's connections, at least one, that heavy queries leave to light ones: those need few, since they give them back soon. */
    @WithDefault("25")
    int reserved();
}
