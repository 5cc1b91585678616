package org.entente.kernel;

/**
 * A child belongs to the parent whose key it holds.
 *
 * @param type the children's entity class
 * @param foreignKey the attribute with the parent's key
 * @param condition what else must hold of a {@code child}; null for nothing
 */
record KeyBond(Class<?> type, String foreignKey, String condition) implements Bond {
    @Override
    public String from() {
        return type.getSimpleName() + " child";
    }

    @Override
    public String parentKey() {
        return "child." + foreignKey;
    }

    @Override
    public String belongs() {
        return "any_of(:parents, " + parentKey() + ")" + Bond.and(condition, "child", "parent");
    }

    @Override
    public String belongs(String child, String parent) {
        return child + "." + foreignKey + " = " + parent + ".key" + Bond.and(condition, child, parent);
    }

    @Override
    public String some(String child, String parent) {
        return parent + ".key in (select " + child + "." + foreignKey + " from " + type.getSimpleName() + " " + child
                + " where " + (condition == null ? "" : Bond.renamed(condition, child, parent) + " and ");
    }

    @Override
    public Bond only(String also) {
        return new KeyBond(type, foreignKey, Bond.both(condition, also));
    }
}
