package org.entente.search;

import java.util.List;
import java.util.Set;

/**
 * A node that a search found.
 *
 * @param nodeKey the node
 * @param nodeId the node's id, by which those of one score are ordered
 * @param score how well it fits, from 0 to 1
 * @param field what of the node was found
 * @param sourceKey the key of the node, alias or citation whose text fits best
 * @param meant the words that may be meant, in Latin letters
 */
public record Hit(
        Integer nodeKey, String nodeId, double score, SearchField field, Integer sourceKey, Set<String> meant) {
    /** Copies the words. */
    public Hit {
        meant = Set.copyOf(meant);
    }

    /** The words of the text that fits best that are meant, in its order. */
    public List<Highlight> highlights(String text) {
        return Highlight.of(text, meant);
    }
}
