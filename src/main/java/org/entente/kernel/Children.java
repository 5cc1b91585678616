package org.entente.kernel;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A link from parents to many children: which rows of an entity belong to a parent, and in which order.
 *
 * @param type the children's entity class
 * @param parentType the parents' entity class; null when it does not matter
 * @param bond how children belong to parents
 * @param order the order of the children of one parent
 */
public record Children<T>(Class<T> type, Class<?> parentType, Bond bond, Order order) {
    /**
     * Rows of an entity that tie children to parents.
     *
     * @param entity the entity class
     * @param childKey the attribute that holds the child's key
     * @param parentKey the attribute that holds the parent's key
     * @param key the attribute that tells several rows apart that tie the same child to the same parent; null where there are none
     * @param copies the attributes that repeat what a child says, by the child's own: lists that go by these are read by an index of the rows
     */
    public record Through(Class<?> entity, String childKey, String parentKey, String key, Map<String, String> copies) {
        /** Copies the map. */
        public Through {
            copies = Map.copyOf(copies);
        }
    }

    /** All but the parents' class must be known. */
    public Children {
        Objects.requireNonNull(type);
        Objects.requireNonNull(bond);
        Objects.requireNonNull(order);
    }

    /** The children that hold a parent's key in an attribute. */
    public static <T> Children<T> by(Class<T> type, String foreignKey, Order order) {
        return new Children<>(type, null, new KeyBond(type, foreignKey, null), order);
    }

    /** The children that hold a parent's key in one of some attributes, of which there is one at least. */
    public static <T> Children<T> byAny(Class<T> type, List<String> foreignKeys, Order order) {
        return foreignKeys.size() == 1
                ? by(type, foreignKeys.get(0), order)
                : new Children<>(type, null, new AnyKeyBond(type, foreignKeys, null), order);
    }

    /** The children for which an HQL condition on {@code child} and {@code parent} holds. */
    public static <T> Children<T> where(Class<T> type, Class<?> parentType, String condition, Order order) {
        return new Children<>(type, parentType, new ConditionBond(type, parentType, condition), order);
    }

    /** The children that a row of another entity ties to a parent, one such row or more. */
    public static <T> Children<T> through(Class<T> type, Class<?> parentType, Through through, Order order) {
        return new Children<>(type, parentType, new TieBond(type, through, null), order);
    }

    /** The same children, but only those for which an HQL condition on {@code child} holds, too. */
    public Children<T> only(String also) {
        return new Children<>(type, parentType, bond.only(also), order);
    }

    /** The same link, of parents of one class alone. */
    public Children<T> of(Class<?> parents) {
        return new Children<>(type, parents, bond, order);
    }

    /** The same link, its children seen as an interface that each of them implements. */
    @SuppressWarnings("unchecked")
    public <I> Children<I> as(Class<I> seen) {
        Objects.requireNonNull(seen);
        return (Children<I>) this;
    }
}
