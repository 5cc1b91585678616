package org.entente.kernel;

import java.util.Map;

/**
 * Which rows of an entity a list is of, whatever its arguments ask for.
 *
 * @param name what tells these rows from those of other parameters, in words that are the same in each store: a cursor holds it, and has to survive an import
 * @param hql a condition over the alias {@code child}, which others can follow with AND; empty for all rows
 * @param parameters the values of the condition's parameters by name
 */
public record Among(String name, String hql, Map<String, Object> parameters) {
    /** All rows. */
    static final Among ALL = new Among("", "", Map.of());

    /** Parameters are copied. */
    public Among {
        parameters = Map.copyOf(parameters);
    }

    Condition condition() {
        return hql.isEmpty() ? Condition.ALWAYS : Condition.of(hql, parameters);
    }

    /** What tells the rows from all others of the entity; empty for all rows. */
    String identity() {
        return hql.isEmpty() ? "" : hql + " " + name;
    }
}
