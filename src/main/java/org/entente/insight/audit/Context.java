package org.entente.insight.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.insight.Nesting;
import org.entente.model.Figure;

/**
 * What has to be known beside the figures of an account.
 *
 * @param labels the labels of nodes by key
 * @param nesting which goods, topics and bodies lie in which others
 * @param members how many known members a node has, by key; nodes without any are left out
 * @param wholes figures, by key, that figures of the account are shares of, and that may be of another account
 * @param partners by the key of a figure of the account that names a reporter but no partner: the figures of the same reporter, goods and time that name one
 * @param conversions amounts that are stated in two currencies, and rates, of the pairs of currencies that the account has
 */
record Context(
        Map<Integer, String> labels,
        Nesting nesting,
        Map<Integer, Integer> members,
        Map<Integer, Figure> wholes,
        Map<Integer, List<Figure>> partners,
        List<Figure> conversions) {
    /** Collections are copied. */
    Context {
        labels = Map.copyOf(labels);
        Objects.requireNonNull(nesting);
        members = Map.copyOf(members);
        wholes = Map.copyOf(wholes);
        partners = Map.copyOf(partners);
        conversions = List.copyOf(conversions);
    }
}
