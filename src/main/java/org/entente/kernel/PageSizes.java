package org.entente.kernel;

/**
 * How many items pages hold.
 *
 * @param usual how many a page holds when the query does not say
 * @param most how many a page can hold
 */
public record PageSizes(int usual, int most) {
    /** What a description of an argument says for {@link #usual}: the schema that is served has the number in its place. */
    public static final String USUAL = "{usual}";

    /** What a description of an argument says for {@link #most}. */
    public static final String MOST = "{most}";

    /** So large that nobody needs more, and so small that costs of pages within pages can be reckoned with. */
    private static final int LARGEST = 1_000_000;

    /** Requires 0 &lt; usual &lt;= most &lt;= 1,000,000. */
    public PageSizes {
        if (usual < 1 || usual > most) {
            throw new IllegalArgumentException("the usual size of a page must be from 1 to the largest one, which is "
                    + most + ", and is " + usual);
        }
        if (most > LARGEST) {
            throw new IllegalArgumentException(
                    "the largest page must hold at most " + LARGEST + " items, and holds " + most);
        }
    }

    /** A description with the numbers in it. */
    String in(String description) {
        return description.replace(USUAL, Integer.toString(usual)).replace(MOST, Integer.toString(most));
    }

    /**
     * The size that an argument asks for.
     *
     * @param given the argument's value; null when it is left out
     * @param missing what it means to leave it out
     * @throws CodedException when it is out of bounds
     */
    int size(String argument, Integer given, int missing) {
        int size = given == null ? missing : given;
        if (size < 0 || size > most) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument '" + argument + "' must be from 0 to " + most + ", and is " + size
                            + ". Ask for the rest with another page.");
        }
        return size;
    }
}
