package org.entente.kernel;

/**
 * How children belong to their parents, as HQL. Where a statement reads children, they stand under the alias {@code child}, and the keys of the parents in question in
 * the parameter {@code parents}.
 */
sealed interface Bond permits KeyBond, AnyKeyBond, ConditionBond, TieBond {
    /** The children's entity class. */
    Class<?> type();

    /** The HQL from-list of children and of what tells whose they are. */
    String from();

    /** The HQL expression for the key of a child's parent, in {@link #from}. */
    String parentKey();

    /** The HQL condition that holds in {@link #from} for the children of the parents in question. */
    String belongs();

    /** The HQL from-list of the parents in question, one row {@code parent} each: just their keys, or what a condition may speak of. */
    default String eachParent() {
        return "(select one.key as key from " + EachOf.NAME + "(:parents, 0) one) parent";
    }

    /** The HQL condition that goes with {@link #eachParent}; empty for none. */
    default String amongParents() {
        return "";
    }

    /** The HQL from-list and condition of the children of a row {@code parent} of {@link #eachParent}. */
    default String ofEach() {
        return type().getSimpleName() + " child where " + belongs("child", "parent");
    }

    /** An order of the children, as {@link #from} and {@link #ofEach} can be read in it. */
    default Order read(Order order) {
        return order;
    }

    /** The HQL condition that a row under one alias belongs to the parent under another. */
    String belongs(String child, String parent);

    /**
     * The start of an HQL condition that there is a child, under an alias, of the parent under another, of which something else holds, too: that is to follow,
     * and a closing parenthesis.
     */
    default String exists(String child, String parent) {
        return "exists (select 1 from " + type().getSimpleName() + " " + child + " where " + belongs(child, parent)
                + " and ";
    }

    /** The same as {@link #exists} where nothing negates it: all parents that have such a child can be found first then, which H2 does not do of itself. */
    default String some(String child, String parent) {
        return exists(child, parent);
    }

    /** The HQL expression for the number of children of the parent under an alias. */
    default String counted(String parent) {
        return "(select count(*) from " + type().getSimpleName() + " counted where " + belongs("counted", parent) + ")";
    }

    /** The same bond of those children for which an HQL condition on {@code child} holds, too. */
    Bond only(String also);

    /** A condition and another one, each null for nothing. */
    static String both(String condition, String also) {
        return condition == null ? also : "(" + condition + ") and (" + also + ")";
    }

    /** What a condition adds to another one, said of rows under other aliases than {@code child} and {@code parent}; empty for null. */
    static String and(String condition, String child, String parent) {
        return condition == null ? "" : " and " + renamed(condition, child, parent);
    }

    /** A condition said of rows under other aliases than {@code child} and {@code parent}. */
    static String renamed(String condition, String child, String parent) {
        if (child.equals("child") && parent.equals("parent")) {
            return condition;
        }
        return condition.replaceAll("\\bchild\\.", child + ".").replaceAll("\\bparent\\.", parent + ".");
    }
}
