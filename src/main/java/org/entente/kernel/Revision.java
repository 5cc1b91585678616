package org.entente.kernel;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.hibernate.StatelessSession;

/**
 * A number that stands for the state of the store. A query in whose GraphQL context it is reads it first, in the same snapshot as all else, and
 * reads no more than that when the client knows the state already.
 */
public final class Revision {
    private final String hql;
    private final LongPredicate known;
    private Long number;

    /**
     * A revision that is still to be read.
     *
     * @param hql selects the number
     * @param known whether the client has the answer for a number
     */
    public Revision(String hql, LongPredicate known) {
        this.hql = Objects.requireNonNull(hql);
        this.known = Objects.requireNonNull(known);
    }

    void read(StatelessSession session) {
        number = session.createSelectionQuery(hql, Long.class).getSingleResult();
    }

    /** The number; empty when it has not been read. */
    public OptionalLong number() {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Whether it was read, and the client has the answer already. */
    public boolean isKnown() {
        return number != null && known.test(number);
    }
}
