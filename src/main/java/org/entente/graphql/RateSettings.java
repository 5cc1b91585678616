package org.entente.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one client may ask for in the long run. */
@ConfigMapping(prefix = "entente.rate")
public interface RateSettings {
    /**
     * The cost that a client may use up in a second, on the average; 0 for any. Off, since behind a proxy all clients have its address until forwarding is
     * set up, and would be held to one client's share. Whatever clients ask for, the server sheds what is too much.
     */
    @WithDefault("0")
    long second();

    /** What a client that was silent may use up at once. At least the largest request: two of the costliest queries. */
    @WithDefault("2000000")
    long burst();

    /** How many clients are kept in mind, those of late. About 200 bytes each. */
    @WithDefault("20000")
    int clients();
}
