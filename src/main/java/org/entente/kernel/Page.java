package org.entente.kernel;

import java.util.Map;

/**
 * Which part of a list is asked for.
 *
 * @param size how many at most
 * @param backward whether the page is taken from the end of the list
 * @param after the cursor that the page comes after; null for none
 * @param before the cursor that the page comes before; null for none
 */
public record Page(int size, boolean backward, String after, String before) {
    /**
     * The page for a field's arguments {@code first}, {@code after}, {@code last} and {@code before}, which are those of the GraphQL cursor connections specification.
     *
     * @throws CodedException when a size is out of its bounds, or both sizes are given
     */
    static Page of(Map<String, Object> arguments, PageSizes sizes) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        if (first != null && last != null) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT, "Give one of 'first' and 'last': a page is taken from one end of a list.");
        }
        boolean backward = last != null;
        int size = backward ? sizes.size("last", last, sizes.usual()) : sizes.size("first", first, sizes.usual());
        return new Page(size, backward, (String) arguments.get("after"), (String) arguments.get("before"));
    }

    /**
     * The page from the start, or from a cursor on.
     *
     * @param first how many at most; null for the usual number
     * @param after the cursor that the page comes after; null for none
     * @throws CodedException when the size is out of its bounds
     */
    public static Page forward(Integer first, String after, PageSizes sizes) {
        return new Page(sizes.size("first", first, sizes.usual()), false, after, null);
    }

    /** The items of a list without cursors: as many as a page can hold, unless the query asks for fewer. */
    static Page list(Map<String, Object> arguments, PageSizes sizes) {
        return new Page(sizes.size("first", (Integer) arguments.get("first"), sizes.most()), false, null, null);
    }
}
