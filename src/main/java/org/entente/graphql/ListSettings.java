package org.entente.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long lists are. */
@ConfigMapping(prefix = "entente.lists")
public interface ListSettings {
    /** How many items a page holds when neither first nor last is given. A screen or two of them. */
    @WithDefault("20")
    int usual();

    /** How many items a page can hold, a list without pages, and the ids of {@code nodes}. More come with the next page. */
    @WithDefault("500")
    int most();
}
