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
    /** How many a page holds when the query does not say. */
    public static final int DEFAULT = 20;

    /** How many a page can hold. */
    public static final int MOST = 500;

    /**
     * The page for a field's arguments {@code first}, {@code after}, {@code last} and {@code before}, which are those of the GraphQL cursor connections specification.
     *
     * @throws CodedException when a size is out of its bounds, or both sizes are given
     */
    static Page of(Map<String, Object> arguments) {
        Integer first = (Integer) arguments.get("first");
        Integer last = (Integer) arguments.get("last");
        if (first != null && last != null) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT, "Give one of 'first' and 'last': a page is taken from one end of a list.");
        }
        boolean backward = last != null;
        int size = backward ? size("last", last, DEFAULT) : size("first", first, DEFAULT);
        return new Page(size, backward, (String) arguments.get("after"), (String) arguments.get("before"));
    }

    /**
     * The page from the start, or from a cursor on.
     *
     * @param first how many at most; null for the default
     * @param after the cursor that the page comes after; null for none
     * @throws CodedException when the size is out of its bounds
     */
    public static Page forward(Integer first, String after) {
        return new Page(size("first", first, DEFAULT), false, after, null);
    }

    /** How many items a list without cursors gives: all of them up to {@value #MOST}, unless the query asks for fewer. */
    static int list(Map<String, Object> arguments) {
        return size("first", (Integer) arguments.get("first"), MOST);
    }

    private static int size(String argument, Integer given, int missing) {
        int size = given == null ? missing : given;
        if (size < 0 || size > MOST) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument '" + argument + "' must be from 0 to " + MOST + ", and is " + size
                            + ". Ask for the rest with another page.");
        }
        return size;
    }
}
