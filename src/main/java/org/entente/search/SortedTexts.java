package org.entente.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Many short texts in order, in little more memory than their letters take. */
final class SortedTexts {
    private final byte[] letters;
    private final int[] ends;

    private SortedTexts(byte[] letters, int[] ends) {
        this.letters = letters;
        this.ends = ends;
    }

    /** Takes texts over that are in their natural order; some can be equal. */
    static SortedTexts of(List<String> sorted) {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        int[] ends = new int[sorted.size()];
        for (int place = 0; place < ends.length; place++) {
            letters.writeBytes(sorted.get(place).getBytes(StandardCharsets.UTF_8));
            ends[place] = letters.size();
        }
        return new SortedTexts(letters.toByteArray(), ends);
    }

    int size() {
        return ends.length;
    }

    String get(int place) {
        int start = start(place);
        return new String(letters, start, ends[place] - start, StandardCharsets.UTF_8);
    }

    /** How long a text is, in bytes. */
    int length(int place) {
        return ends[place] - start(place);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /** The place of the first text that does not come before another; {@link #size} when all do. */
    int from(String other) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).compareTo(other) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place after the last text that begins so, or that comes before all that do. */
    int after(String beginning) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String text = get(middle);
            if (text.startsWith(beginning) || text.compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The bytes of memory that it takes. */
    long bytes() {
        return letters.length + 4L * ends.length;
    }
}
