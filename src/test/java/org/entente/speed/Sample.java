package org.entente.speed;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long answers took. */
final class Sample {
    private final long[] nanoseconds;
    private final double seconds;

    /**
     * @param nanoseconds for each answer
     * @param seconds from the first request to the last answer
     */
    Sample(LongStream nanoseconds, double seconds) {
        this.nanoseconds = nanoseconds.sorted().toArray();
        this.seconds = seconds;
    }

    int answers() {
        return nanoseconds.length;
    }

    /** Answers a second. */
    double rate() {
        return nanoseconds.length / seconds;
    }

    /** The time within which a part of all answers came, in milliseconds. */
    double milliseconds(double part) {
        return nanoseconds[(int) Math.min(nanoseconds.length - 1L, (long) (nanoseconds.length * part))] / 1e6;
    }

    /** Both samples together. */
    Sample and(Sample other) {
        return new Sample(
                LongStream.concat(Arrays.stream(nanoseconds), Arrays.stream(other.nanoseconds)),
                seconds + other.seconds);
    }
}
