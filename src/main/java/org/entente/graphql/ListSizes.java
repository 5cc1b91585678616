package org.entente.graphql;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.entente.kernel.PageSizes;

/** Gives the kernel the sizes of pages that are set. */
final class ListSizes {
    /** Refuses to start with sizes that make no sense. */
    @Produces
    @Singleton
    PageSizes sizes(ListSettings settings) {
        try {
            return new PageSizes(settings.usual(), settings.most());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "entente.lists.usual and entente.lists.most do not go together: " + e.getMessage(), e);
        }
    }
}
