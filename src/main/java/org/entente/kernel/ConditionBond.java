package org.entente.kernel;

import java.util.Objects;

/**
 * A child belongs to each parent for which a condition on both holds.
 *
 * @param type the children's entity class
 * @param parentType the parents' entity class
 * @param condition an HQL condition on the row {@code child} and the row {@code parent}
 */
record ConditionBond(Class<?> type, Class<?> parentType, String condition) implements Bond {
    /** All must be known. */
    ConditionBond {
        Objects.requireNonNull(parentType);
        Objects.requireNonNull(condition);
    }

    @Override
    public String from() {
        return parentType.getSimpleName() + " parent, " + type.getSimpleName() + " child";
    }

    @Override
    public String parentKey() {
        return "parent.key";
    }

    @Override
    public String belongs() {
        return "any_of(:parents, parent.key) and " + condition;
    }

    @Override
    public String eachParent() {
        return parentType.getSimpleName() + " parent";
    }

    @Override
    public String amongParents() {
        return " where any_of(:parents, parent.key)";
    }

    @Override
    public String belongs(String child, String parent) {
        return Bond.renamed(condition, child, parent);
    }

    @Override
    public Bond only(String also) {
        return new ConditionBond(type, parentType, Bond.both(condition, also));
    }
}
