package org.entente.kernel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A link from parents to many children, as HQL: which rows of an entity belong to a parent, and in which order. The condition names the
 * row {@code child} and the parent {@code parent}.
 *
 * @param type the children's entity class
 * @param parentType the parents' entity class; null when it does not matter
 * @param foreignKeys the attributes of the child that can hold the parent's key; none when the condition says who belongs to whom
 * @param condition what makes a child belong to a parent, or what else must hold of a child that does by a foreign key; null for nothing
 * @param through what ties children to parents, when the condition is no more than that there is such a row; null otherwise
 * @param order the order of the children of one parent
 */
public record Children<T>(
        Class<T> type, Class<?> parentType, List<String> foreignKeys, String condition, Through through, Order order) {
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

        private String from(Class<?> type) {
            return entity.getSimpleName() + " tie join " + type.getSimpleName() + " child on child.key = tie."
                    + childKey;
        }

        /** That a row {@code tie} is the first of those that tie its child to its parent, so that each child counts once. */
        private String first() {
            return key == null
                    ? ""
                    : " and not exists (select 1 from " + entity.getSimpleName() + " other where other." + childKey
                            + " = tie." + childKey + " and other." + parentKey + " = tie." + parentKey + " and other."
                            + key + " < tie." + key + ")";
        }

        private String condition() {
            return "exists (select 1 from " + entity.getSimpleName() + " r where r." + parentKey
                    + " = parent.key and r." + childKey + " = child.key)";
        }
    }

    /** A link has foreign keys, or a condition on children and parents of known types. */
    public Children {
        Objects.requireNonNull(type);
        Objects.requireNonNull(order);
        foreignKeys = List.copyOf(foreignKeys);
        if (foreignKeys.isEmpty() && (condition == null || parentType == null)) {
            throw new IllegalArgumentException("a link goes by foreign keys or by a condition");
        }
    }

    /** The children that hold a parent's key in an attribute. */
    public static <T> Children<T> by(Class<T> type, String foreignKey, Order order) {
        return byAny(type, List.of(foreignKey), order);
    }

    /** The children that hold a parent's key in one of some attributes. */
    public static <T> Children<T> byAny(Class<T> type, List<String> foreignKeys, Order order) {
        return new Children<>(type, null, foreignKeys, null, null, order);
    }

    /** The children for which a condition on {@code child} and {@code parent} holds. */
    public static <T> Children<T> where(Class<T> type, Class<?> parentType, String condition, Order order) {
        return new Children<>(type, parentType, List.of(), condition, null, order);
    }

    /** The children that a row of another entity ties to a parent, one such row or more. */
    public static <T> Children<T> through(Class<T> type, Class<?> parentType, Through through, Order order) {
        return new Children<>(type, parentType, List.of(), through.condition(), through, order);
    }

    /** The same children, but only those for which a condition on {@code child} holds, too. */
    public Children<T> only(String also) {
        String both = condition == null ? also : "(" + condition + ") and (" + also + ")";
        return new Children<>(type, parentType, foreignKeys, both, null, order);
    }

    /** The same link, of parents of one class alone. */
    public Children<T> of(Class<?> parents) {
        return new Children<>(type, parents, foreignKeys, condition, through, order);
    }

    /** The same link, its children seen as an interface that each of them implements. */
    @SuppressWarnings("unchecked")
    public <I> Children<I> as(Class<I> seen) {
        Objects.requireNonNull(seen);
        return (Children<I>) this;
    }

    /** Whether a child belongs to the parent whose key it holds in the one attribute, and nothing else matters. */
    boolean isByKeyAlone() {
        return foreignKeys.size() == 1 && condition == null;
    }

    /** The HQL expression for the key of a child's parent. */
    String parentKey() {
        if (through != null) {
            return "tie." + through.parentKey();
        }
        return switch (foreignKeys.size()) {
            case 0 -> "parent.key";
            case 1 -> "child." + foreignKeys.get(0);
            default -> "held.parentKey";
        };
    }

    /**
     * The HQL from-list. Of several foreign keys each is looked up by itself, since databases find no index for one that is among several:
     * the rows that hold a parent's key anywhere, each once, are put beside the children.
     */
    String from() {
        if (through != null) {
            return through.from(type);
        }
        String children = type.getSimpleName() + " child";
        return switch (foreignKeys.size()) {
            case 0 -> parentType.getSimpleName() + " parent, " + children;
            case 1 -> children;
            default ->
                foreignKeys.stream().map(this::holders).collect(Collectors.joining(" union ", "(", ") held, "))
                        + children;
        };
    }

    private String holders(String foreignKey) {
        return "select holder." + foreignKey + " as parentKey, holder.key as childKey from " + type.getSimpleName()
                + " holder where any_of(:parents, holder." + foreignKey + ")";
    }

    /** The HQL condition that holds for the children of the parents in the parameter {@code parents}. */
    String belongs() {
        if (through != null) {
            return "any_of(:parents, " + parentKey() + ")" + through.first();
        }
        String among = foreignKeys.size() > 1 ? "child.key = held.childKey" : "any_of(:parents, " + parentKey() + ")";
        return condition == null ? among : among + " and " + condition;
    }

    /** The HQL from-list of the parents, one row each: just their keys, or what the condition may speak of. */
    String eachParent() {
        return isByCondition()
                ? parentType.getSimpleName() + " parent"
                : "(select one.key as key from " + EachOf.NAME + "(:parents, 0) one) parent";
    }

    /** The HQL condition that goes with {@link #eachParent}. */
    String amongParents() {
        return isByCondition() ? " where any_of(:parents, parent.key)" : "";
    }

    private boolean isByCondition() {
        return foreignKeys.isEmpty() && through == null;
    }

    /** The HQL from-list and condition of the rows {@code child} that belong to a row {@code parent} of {@link #eachParent}. */
    String ofEach() {
        return through == null
                ? type.getSimpleName() + " child where " + belongs("child", "parent")
                : through.from(type) + " where " + parentKey() + " = parent.key" + through.first();
    }

    /** An order of the children, as {@link #from} and {@link #ofEach} can be read in it. */
    Order read(Order order) {
        return through == null ? order : order.copied("tie", through.copies());
    }

    /** The HQL condition that a row under one alias belongs to the parent under another. */
    String belongs(String child, String parent) {
        String holds = foreignKeys.stream()
                .map(foreignKey -> child + "." + foreignKey + " = " + parent + ".key")
                .collect(Collectors.joining(" or "));
        String held = foreignKeys.size() > 1 ? "(" + holds + ")" : holds;
        if (condition == null) {
            return held;
        }
        String fulfils = condition.replaceAll("\\bchild\\.", child + ".").replaceAll("\\bparent\\.", parent + ".");
        return held.isEmpty() ? fulfils : held + " and " + fulfils;
    }

    /** The HQL expression for the number of children of the parent under an alias. */
    String counted(String parent) {
        if (through != null) {
            // From what ties them to the children, and not the other way about: few rows tie a child to the one parent.
            return "(select count(distinct counted.key) from "
                    + through.entity().getSimpleName() + " tie join "
                    + type.getSimpleName() + " counted on counted.key = tie." + through.childKey() + " where tie."
                    + through.parentKey() + " = " + parent + ".key)";
        }
        return "(select count(*) from " + type.getSimpleName() + " counted where " + belongs("counted", parent) + ")";
    }
}
