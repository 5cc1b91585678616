package org.entente.kernel;

/**
 * Which part of a list is asked for.
 *
 * @param first how many at most
 * @param after the cursor to go on from; null for the start
 */
public record Page(int first, String after) {
    /** How many a page holds when the query does not say. */
    public static final int DEFAULT = 20;

    /** How many a page can hold. */
    public static final int MOST = 500;

    /**
     * The page for a query's arguments.
     *
     * @param first as given; null for the default
     * @param after as given; null for the start
     * @throws CodedException when {@code first} is negative or more than {@value #MOST}
     */
    public static Page of(Integer first, String after) {
        return new Page(size(first, DEFAULT), after);
    }

    /** How many items a list without cursors gives: all of them up to {@value #MOST}, unless the query asks for fewer. */
    public static int list(Integer first) {
        return size(first, MOST);
    }

    private static int size(Integer first, int missing) {
        int size = first == null ? missing : first;
        if (size < 0 || size > MOST) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'first' must be from 0 to " + MOST + ", and is " + size
                            + ". Ask for the rest with 'after'.");
        }
        return size;
    }
}
