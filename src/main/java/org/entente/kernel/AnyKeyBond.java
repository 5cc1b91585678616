package org.entente.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A child belongs to each parent whose key it holds in one of several attributes. Each of them is looked up by itself, since databases find no index for one that is
 * among several.
 *
 * @param type the children's entity class
 * @param foreignKeys the attributes, two or more
 * @param condition what else must hold of a {@code child}; null for nothing
 */
record AnyKeyBond(Class<?> type, List<String> foreignKeys, String condition) implements Bond {
    /** Copies the list. */
    AnyKeyBond {
        foreignKeys = List.copyOf(foreignKeys);
    }

    @Override
    public String from() {
        // Of the parents in question a child may hold one twice, and counts once.
        return holders(" union ", key -> " where any_of(:parents, holder." + key + ")") + " held, "
                + type.getSimpleName() + " child";
    }

    @Override
    public String parentKey() {
        return "held.parentKey";
    }

    @Override
    public String belongs() {
        return "child.key = held.childKey" + Bond.and(condition, "child", "parent");
    }

    @Override
    public String belongs(String child, String parent) {
        return foreignKeys.stream()
                        .map(key -> child + "." + key + " = " + parent + ".key")
                        .collect(Collectors.joining(" or ", "(", ")"))
                + Bond.and(condition, child, parent);
    }

    @Override
    public String exists(String child, String parent) {
        return "exists (select 1 from " + held(child) + " where held" + child + ".parentKey = " + parent + ".key"
                + Bond.and(condition, child, parent) + " and ";
    }

    @Override
    public String some(String child, String parent) {
        return parent + ".key in (select held" + child + ".parentKey from " + held(child) + " where "
                + (condition == null ? "" : Bond.renamed(condition, child, parent) + " and ");
    }

    private String held(String child) {
        return holders(" union all ", key -> "") + " held" + child + " join " + type.getSimpleName() + " " + child
                + " on " + child + ".key = held" + child + ".childKey";
    }

    private String holders(String union, Function<String, String> where) {
        return foreignKeys.stream()
                .map(key -> "select holder." + key + " as parentKey, holder.key as childKey from "
                        + type.getSimpleName() + " holder" + where.apply(key))
                .collect(Collectors.joining(union, "(", ")"));
    }

    @Override
    public String counted(String parent) {
        return IntStream.range(0, foreignKeys.size())
                .mapToObj(i -> "(select count(*) from " + type.getSimpleName() + " counted where counted."
                        + foreignKeys.get(i) + " = " + parent + ".key" + notCounted(i, parent)
                        + Bond.and(condition, "counted", parent) + ")")
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    /** Who holds the parent's key in two attributes counts at the first. */
    private String notCounted(int place, String parent) {
        return foreignKeys.subList(0, place).stream()
                .map(key -> " and counted." + key + " is distinct from " + parent + ".key")
                .collect(Collectors.joining());
    }

    @Override
    public Bond only(String also) {
        return new AnyKeyBond(type, foreignKeys, Bond.both(condition, also));
    }
}
