package org.entente.kernel;

/**
 * The rows that are counted and added up: those of a list, without its pages. As HQL, rows are called {@code child}, and each belongs to the parent with
 * the key {@code p}; all rows of a root list belong to one that has the key 0.
 *
 * @param typeName the type of the rows' objects
 * @param entity the rows' entity class
 * @param link says which rows belong to a parent; null for a root list
 * @param filter what all rows fulfil
 */
record Scope(String typeName, Class<?> entity, Children<?> link, Condition filter) {
    /** The key of an object as a parent of rows. */
    Integer keyOf(Object parent) {
        return link == null ? 0 : Shape.key(parent);
    }

    /** The HQL expression for the key of a row's parent. */
    String parentKey() {
        return link == null ? "0" : link.bond().parentKey();
    }

    /** The HQL from-list. */
    String from() {
        return link == null ? entity.getSimpleName() + " child" : link.bond().from();
    }

    /** That a row belongs to one of the parents in the parameter {@code parents}. */
    Condition belongs() {
        return link == null ? Condition.ALWAYS : Condition.of(link.bond().belongs());
    }
}
