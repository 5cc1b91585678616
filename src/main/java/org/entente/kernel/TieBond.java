package org.entente.kernel;

import org.entente.kernel.Children.Through;

/**
 * A child belongs to each parent to which a row of another entity ties it, one such row or more. Statements start from these rows, {@code tie}, since few of them belong
 * to one parent.
 *
 * @param type the children's entity class
 * @param through the rows
 * @param condition what else must hold of a {@code child}; null for nothing
 */
record TieBond(Class<?> type, Through through, String condition) implements Bond {
    @Override
    public String from() {
        return ties() + " tie join " + type.getSimpleName() + " child on child.key = tie." + through.childKey();
    }

    @Override
    public String parentKey() {
        return "tie." + through.parentKey();
    }

    @Override
    public String belongs() {
        return "any_of(:parents, " + parentKey() + ")" + first() + Bond.and(condition, "child", "parent");
    }

    @Override
    public String ofEach() {
        return from() + " where " + parentKey() + " = parent.key" + first() + Bond.and(condition, "child", "parent");
    }

    /** That a tie is the first between its child and its parent, so that each child counts once. */
    private String first() {
        String key = through.key();
        return key == null
                ? ""
                : " and not exists (select 1 from " + ties() + " other where other." + through.childKey() + " = tie."
                        + through.childKey() + " and other." + through.parentKey() + " = tie." + through.parentKey()
                        + " and other." + key + " < tie." + key + ")";
    }

    @Override
    public Order read(Order order) {
        return order.copied("tie", through.copies());
    }

    @Override
    public String belongs(String child, String parent) {
        return "exists (select 1 from " + ties() + " r where r." + through.parentKey() + " = " + parent + ".key and r."
                + through.childKey() + " = " + child + ".key)" + Bond.and(condition, child, parent);
    }

    @Override
    public String counted(String parent) {
        return "(select count(distinct counted.key) from " + ties() + " tie join " + type.getSimpleName()
                + " counted on counted.key = tie." + through.childKey() + " where " + parentKey() + " = " + parent
                + ".key" + Bond.and(condition, "counted", parent) + ")";
    }

    private String ties() {
        return through.entity().getSimpleName();
    }

    @Override
    public Bond only(String also) {
        return new TieBond(type, through, Bond.both(condition, also));
    }
}
