package org.entente.kernel;

import java.util.List;
import java.util.Map;

/**
 * Which groups are asked for.
 *
 * @param skip how many are passed over
 * @param first how many at most; null when the query does not say, and so wants them all
 * @param most how many there may be when all are wanted
 */
record GroupPage(int skip, Integer first, int most) {
    private static final int MOST_SKIPPED = 1_000_000;

    /**
     * What the arguments {@code first} and {@code skip} say.
     *
     * @throws CodedException when one is out of its bounds
     */
    static GroupPage of(Map<String, Object> arguments, PageSizes sizes) {
        Integer first = (Integer) arguments.get("first");
        Integer skip = (Integer) arguments.get("skip");
        if (skip != null && (skip < 0 || skip > MOST_SKIPPED)) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'skip' must be from 0 to " + MOST_SKIPPED + ", and is " + skip + ".");
        }
        return new GroupPage(
                skip == null ? 0 : skip, first == null ? null : sizes.size("first", first, sizes.most()), sizes.most());
    }

    /** How many groups to read: where all are wanted, one more than there may be. */
    int rows() {
        return first == null ? most + 1 : first;
    }

    /** The groups; or a failure where all are wanted and there are too many, since nothing is left out in silence. */
    Object cut(List<Aggregate> groups) {
        return first == null && groups.size() > most
                ? new Failure(new CodedException(
                        ErrorCode.TOO_LARGE,
                        "There are more than " + most
                                + " groups. Ask for some of them with the arguments 'first' and 'skip', or filter."))
                : groups;
    }
}
