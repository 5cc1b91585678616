package org.entente.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a selection costs: one for each field, times the sizes of the lists that it stands in. What does not depend on variables is summed up
 * once for a document.
 *
 * @param fields the fields that stand in no list of variable size, times the sizes of their lists
 * @param lists the lists whose size a variable says
 */
record Cost(long fields, List<Items> lists) {
    /** No fields. */
    static final Cost NONE = new Cost(0, List.of());

    /** Sums stop here, far above any limit. */
    private static final long MOST = 1_000_000_000_000L;

    /** A list is copied. */
    Cost {
        fields = Math.min(fields, MOST);
        lists = List.copyOf(lists);
    }

    /** The items of a list, each of which costs the same. */
    private record Items(PageSize size, Cost each) {}

    /** One field, without what is selected of it. */
    static Cost one() {
        return of(1);
    }

    /** One that counts for many fields, without what is selected of it. */
    static Cost of(long fields) {
        return new Cost(fields, List.of());
    }

    /** The cost of both. */
    Cost plus(Cost other) {
        List<Items> both = new ArrayList<>(lists);
        both.addAll(other.lists);
        return new Cost(fields + other.fields, both);
    }

    /** This cost for each item of a list. */
    Cost times(PageSize size) {
        if (size.variable() != null) {
            return new Cost(0, List.of(new Items(size, this)));
        }
        long known = product(fields, size.items());
        return lists.isEmpty()
                ? new Cost(known, List.of())
                : new Cost(known, List.of(new Items(size, new Cost(0, lists))));
    }

    /** The cost with the variables of a request; a trillion stands for more than that. */
    long with(Map<String, Object> variables) {
        long sum = fields;
        for (Items items : lists) {
            sum = Math.min(MOST, sum + product(items.each.with(variables), items.size.in(variables)));
        }
        return sum;
    }

    private static long product(long cost, int times) {
        // Both are bounded: a trillion times the largest page fits a long.
        return Math.min(MOST, cost * times);
    }
}
