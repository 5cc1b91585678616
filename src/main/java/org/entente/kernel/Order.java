package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order of rows of one entity. It is total, since it ends in an attribute that is unique, and that is what lets a cursor
 * continue it.
 *
 * @param terms what rows are ordered by, the greatest first
 */
public record Order(List<Term> terms) {
    /**
     * One term of an order: an attribute, or the number of children that a link gives.
     *
     * @param attribute the attribute's name in the entity class; null for a number of children
     * @param count the link whose children are counted; null for an attribute
     * @param descending whether greater values come first
     * @param nullable whether the value can be absent
     * @param nullsFirst whether absent values come before all others
     * @param copy an HQL expression that has the attribute's value, too, and is better read; null for none
     */
    public record Term(
            String attribute,
            Children<?> count,
            boolean descending,
            boolean nullable,
            boolean nullsFirst,
            String copy) {
        /** A term that is read of the rows themselves. */
        public Term(String attribute, Children<?> count, boolean descending, boolean nullable, boolean nullsFirst) {
            this(attribute, count, descending, nullable, nullsFirst, null);
        }

        /** The HQL expression over an alias. */
        String expression(String alias) {
            if (copy != null) {
                return copy;
            }
            return count == null ? alias + "." + attribute : count.bond().counted(alias);
        }

        Term reversed() {
            return new Term(attribute, count, !descending, nullable, !nullsFirst, copy);
        }

        private Term copied(String alias, Map<String, String> copies) {
            String same = count == null ? copies.get(attribute) : null;
            return same == null
                    ? this
                    : new Term(attribute, null, descending, nullable, nullsFirst, alias + "." + same);
        }

        private String hql(String expression) {
            String direction = descending ? " desc" : " asc";
            String nulls = nullsFirst ? " nulls first" : " nulls last";
            return expression + direction + (nullable ? nulls : "");
        }
    }

    /** The terms are copied. */
    public Order {
        terms = List.copyOf(terms);
    }

    /** An order by one attribute that is unique. */
    public static Order by(String unique) {
        return new Order(List.of(new Term(unique, null, false, false, false)));
    }

    /** The same order, but first by an attribute that is always present. */
    public Order after(String attribute) {
        return after(new Term(attribute, null, false, false, false));
    }

    /** The same order, but first by an attribute, the latest first, absent ones last. */
    public Order afterLatest(String attribute) {
        return after(new Term(attribute, null, true, true, false));
    }

    /** The same order, but first by a term. */
    Order after(Term first) {
        List<Term> all = new ArrayList<>();
        all.add(first);
        all.addAll(terms);
        return new Order(all);
    }

    /** Just the last term, which is unique. */
    Order tieBreaker() {
        return new Order(terms.subList(terms.size() - 1, terms.size()));
    }

    /**
     * The same order, read of other rows where these repeat what it goes by.
     *
     * @param alias what the other rows are called
     * @param copies the names of their attributes, by those of the attributes that they repeat
     */
    Order copied(String alias, Map<String, String> copies) {
        return new Order(terms.stream().map(term -> term.copied(alias, copies)).toList());
    }

    /** The same order from the end. */
    Order reversed() {
        return new Order(terms.stream().map(Term::reversed).toList());
    }

    /** The HQL order-by list over an alias. */
    String hql(String alias) {
        return terms.stream().map(term -> term.hql(term.expression(alias))).collect(Collectors.joining(", "));
    }

    /** HQL that selects the terms over an alias, as columns that are called by a name and the number of their term. */
    String columns(String alias, String column) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> terms.get(i).expression(alias) + " as " + column + i)
                .collect(Collectors.joining(", "));
    }

    /** The HQL order-by list over columns, which are called by a name and the number of their term. */
    String hqlOf(String column) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> terms.get(i).hql(column + i))
                .collect(Collectors.joining(", "));
    }
}
