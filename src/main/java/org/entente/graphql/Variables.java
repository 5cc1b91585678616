package org.entente.graphql;

import java.util.Collection;
import java.util.Map;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;

/** What is looked for in the variables of a request before anything is done with them. */
final class Variables {
    private Variables() {}

    /**
     * Requires that the variables are texts that the store can hold, and no more values than a document has tokens.
     *
     * @throws CodedException when they are not
     * @throws BadRequestException when a text among them has half of a surrogate pair
     */
    static void check(Map<String, Object> variables, Limits limits) {
        long found = values(variables);
        if (found > limits.tokens()) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "The variables have " + found + " values; at most " + limits.tokens() + " are allowed.");
        }
        if (!RequestText.isStorable(variables)) {
            throw new CodedException(ErrorCode.BAD_ARGUMENT, RequestText.NOT_STORABLE.formatted("A variable"));
        }
    }

    private static long values(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.size() + ofEach(object.values());
        }
        return value instanceof Collection<?> list ? list.size() + ofEach(list) : 0;
    }

    private static long ofEach(Collection<?> values) {
        long sum = 0;
        for (Object each : values) {
            sum += values(each);
        }
        return sum;
    }
}
