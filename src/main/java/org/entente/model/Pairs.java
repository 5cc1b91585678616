package org.entente.model;

import java.util.function.LongConsumer;

/** Sets of pairs of countries as numbers that have a bit for each pair: of up to eleven countries, since these make 55 pairs. */
final class Pairs {
    private final int count;
    private final long[] within;

    /** @param count how many countries there are */
    Pairs(int count) {
        this.count = count;
        within = new long[1 << count];
        for (int mask = 0; mask < within.length; mask++) {
            for (int other = 1; other < count; other++) {
                for (int one = 0; one < other; one++) {
                    boolean hasBoth = ((mask >> one) & (mask >> other) & 1) == 1;
                    within[mask] |= hasBoth ? bit(one, other) : 0;
                }
            }
        }
    }

    private static long bit(int one, int other) {
        return 1L << (other * (other - 1) / 2 + one);
    }

    /** The pairs of which both countries are in a mask. */
    long within(int mask) {
        return within[mask];
    }

    /** The pairs of which one country or both are in a mask. */
    long touching(int mask) {
        int all = within.length - 1;
        return within[all] & ~within[all & ~mask];
    }

    /** Visits each pair of a set, as a set of its own. */
    void each(long pairs, LongConsumer visitor) {
        for (long rest = pairs; rest != 0; rest &= rest - 1) {
            visitor.accept(Long.lowestOneBit(rest));
        }
    }

    /** The count of one pair. */
    ContactCount count(ContactKind kind, long pair, String year, long number) {
        for (int other = 1; other < count; other++) {
            for (int one = 0; one < other; one++) {
                if (bit(one, other) == pair) {
                    return new ContactCount(kind, one, other, year, number);
                }
            }
        }
        throw new IllegalArgumentException("no pair: " + pair);
    }
}
