package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order of rows of one entity: attributes, each up or down, absent values last. It is total, since it ends in an attribute that is
 * unique, and that is what lets a cursor continue it.
 *
 * @param terms the attributes, the greatest first
 */
public record Order(List<Term> terms) {
    /**
     * One attribute of an order.
     *
     * @param attribute the attribute's name in the entity class
     * @param descending whether greater values come first
     * @param nullable whether the attribute can be absent; absent values come last
     */
    public record Term(String attribute, boolean descending, boolean nullable) {}

    /** The terms are copied. */
    public Order {
        terms = List.copyOf(terms);
    }

    /** An order by one attribute that is unique. */
    public static Order by(String unique) {
        return new Order(List.of(new Term(unique, false, false)));
    }

    /** The same order, but first by an attribute that is always present. */
    public Order after(String attribute) {
        return preceded(new Term(attribute, false, false));
    }

    /** The same order, but first by an attribute, the latest first, absent ones last. */
    public Order afterLatest(String attribute) {
        return preceded(new Term(attribute, true, true));
    }

    /** The same order, but first by an attribute, the earliest first, absent ones last. */
    public Order afterEarliest(String attribute) {
        return preceded(new Term(attribute, false, true));
    }

    private Order preceded(Term first) {
        List<Term> all = new ArrayList<>();
        all.add(first);
        all.addAll(terms);
        return new Order(all);
    }

    /** The HQL order-by list over an alias. */
    String hql(String alias) {
        return terms.stream()
                .map(term -> alias + "." + term.attribute() + (term.descending() ? " desc" : " asc")
                        + (term.nullable() ? " nulls last" : ""))
                .collect(Collectors.joining(", "));
    }
}
