package org.entente.kernel;

import java.util.Objects;

/**
 * A link from parents to many children, as HQL: which rows of an entity belong to a parent, and in which order. The condition names the
 * row {@code child} and the parent {@code parent}.
 *
 * @param type the children's entity class
 * @param parentType the parents' entity class
 * @param foreignKey the attribute of the child that holds the parent's key; null when the condition says who belongs to whom
 * @param condition what makes a child belong to a parent; null when a foreign key does
 * @param order the order of the children of one parent
 */
public record Children<T>(Class<T> type, Class<?> parentType, String foreignKey, String condition, Order order) {
    /** A link has a foreign key or a condition. */
    public Children {
        Objects.requireNonNull(type);
        Objects.requireNonNull(order);
        if ((foreignKey == null) == (condition == null)) {
            throw new IllegalArgumentException("a link goes by a foreign key or by a condition");
        }
    }

    /** The children that hold a parent's key in an attribute. */
    public static <T> Children<T> by(Class<T> type, String foreignKey, Order order) {
        return new Children<>(type, null, foreignKey, null, order);
    }

    /** The children for which a condition on {@code child} and {@code parent} holds. */
    public static <T> Children<T> where(Class<T> type, Class<?> parentType, String condition, Order order) {
        return new Children<>(type, parentType, null, condition, order);
    }

    /** The HQL expression for the key of a child's parent. */
    String parentKey() {
        return foreignKey == null ? "parent.key" : "child." + foreignKey;
    }

    /** The HQL from-list. */
    String from() {
        return foreignKey == null
                ? parentType.getSimpleName() + " parent, " + type.getSimpleName() + " child"
                : type.getSimpleName() + " child";
    }

    /** The HQL condition that holds for the children of the parents in the parameter {@code parents}. */
    String belongs() {
        String among = "any_of(" + parentKey() + ", :parents)";
        return condition == null ? among : among + " and " + condition;
    }

    /** The HQL from-list of the parents, one row each: just their keys, or what the condition may speak of. */
    String eachParent() {
        return foreignKey == null
                ? parentType.getSimpleName() + " parent"
                : "(select one.key as key from " + EachOf.NAME + "(:parents) one) parent";
    }

    /** The HQL condition that goes with {@link #eachParent}. */
    String amongParents() {
        return foreignKey == null ? " where any_of(parent.key, :parents)" : "";
    }

    /** The HQL condition that a row {@code child} belongs to a row {@code parent} of {@link #eachParent}. */
    String belongsToEach() {
        return belongs("child", "parent");
    }

    /** The HQL condition that a row under one alias belongs to the parent under another. */
    String belongs(String child, String parent) {
        return condition == null
                ? child + "." + foreignKey + " = " + parent + ".key"
                : condition.replaceAll("\\bchild\\.", child + ".").replaceAll("\\bparent\\.", parent + ".");
    }

    /** The HQL expression for the number of children of the parent under an alias. */
    String counted(String parent) {
        return "(select count(*) from " + type.getSimpleName() + " counted where " + belongs("counted", parent) + ")";
    }
}
