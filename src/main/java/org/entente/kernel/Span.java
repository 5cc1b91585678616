package org.entente.kernel;

import java.util.List;

/** A value that stands for a span of finer values, such as a year for its days. Spans are ordered by where they begin, a wider one first. */
public interface Span<T extends Span<T>> {
    /** The last of the finest values in it. */
    T last();

    /** The wider spans that it lies in. */
    List<T> wider();
}
