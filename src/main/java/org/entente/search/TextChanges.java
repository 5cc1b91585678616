package org.entente.search;

import java.util.Collection;
import java.util.Set;

/**
 * The texts that may say something else than the index: new, changed or gone.
 *
 * @param labels the keys of the nodes with another label
 * @param aliases the keys of aliases
 * @param quotes the keys of citations whose quote changed, or the ends of whose fact
 */
public record TextChanges(Set<Integer> labels, Set<Integer> aliases, Set<Integer> quotes) {
    /** Copies the keys. */
    public TextChanges {
        labels = Set.copyOf(labels);
        aliases = Set.copyOf(aliases);
        quotes = Set.copyOf(quotes);
    }

    Collection<Integer> of(SearchField field) {
        return switch (field) {
            case LABEL -> labels;
            case ALIAS -> aliases;
            case EVIDENCE -> quotes;
        };
    }
}
