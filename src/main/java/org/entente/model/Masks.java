package org.entente.model;

import java.util.Arrays;

/**
 * Which of some countries each of many rows is tied to, by the keys of the rows: a mask that has a bit for each country. Two numbers a row, since there can be some hundred
 * thousands.
 */
public final class Masks {
    private final int[] keys;
    private final int[] masks;

    private Masks(int[] keys, int[] masks) {
        this.keys = keys;
        this.masks = masks;
    }

    /** The countries that a row is tied to; 0 for none, and for no row. */
    int of(Integer key) {
        int place = key == null ? -1 : Arrays.binarySearch(keys, key);
        return place < 0 ? 0 : masks[place];
    }

    /** The keys of all rows that are tied to one of the countries, in ascending order. */
    int[] keys() {
        return keys.clone();
    }

    /** The keys of the rows that are tied to two of the countries or more, in ascending order. */
    int[] shared() {
        int[] shared = new int[keys.length];
        int count = 0;
        for (int place = 0; place < keys.length; place++) {
            if (isShared(masks[place])) {
                shared[count++] = keys[place];
            }
        }
        return Arrays.copyOf(shared, count);
    }

    /** Whether a mask has two countries or more. */
    static boolean isShared(int mask) {
        return Integer.bitCount(mask) > 1;
    }

    /** Collects ties in any order. A row that comes again is tied to the countries of all its masks. */
    static final class Builder {
        private long[] ties = new long[64];
        private int size;

        void add(int key, int mask) {
            if (mask == 0) {
                return;
            }
            if (size == ties.length) {
                ties = Arrays.copyOf(ties, 2 * size);
            }
            ties[size++] = ((long) key << Integer.SIZE) | mask;
        }

        Masks build() {
            Arrays.sort(ties, 0, size);
            int[] keys = new int[size];
            int[] masks = new int[size];
            int count = 0;
            for (int place = 0; place < size; place++) {
                int key = (int) (ties[place] >> Integer.SIZE);
                if (count == 0 || keys[count - 1] != key) {
                    keys[count++] = key;
                }
                masks[count - 1] |= (int) ties[place];
            }
            return new Masks(Arrays.copyOf(keys, count), Arrays.copyOf(masks, count));
        }
    }
}
