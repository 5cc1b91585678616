package org.entente.kernel;

import java.util.List;

/**
 * Tells where adding up rows of an entity would count something twice, as a whole and its part. Implementations are beans; they are asked in the snapshot of
 * the query, once for all sets of a statement.
 *
 * @param <T> the entity class
 */
public interface DoubleCounting<T> {
    /** The entity class. */
    Class<T> type();

    /** The attributes that are looked at. */
    List<String> attributes();

    /**
     * Looks for what would be counted twice.
     *
     * @param sets rows that are to be added up, each set by itself; they hold the attributes asked for
     * @return for each set what is counted twice, as a sentence for the one who asked; null where nothing is
     */
    List<String> conflicts(List<List<T>> sets);
}
