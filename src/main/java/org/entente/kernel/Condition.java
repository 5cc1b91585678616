package org.entente.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition in HQL with the values of its parameters. It is either true or false of a row, never unknown, so that it can be negated. Others can follow it with
 * AND: alternatives stand in parentheses. There are no others, since Hibernate's parser takes long to look ahead at each, and much longer at nested ones.
 *
 * @param hql the condition; empty for one that always holds
 * @param parameters the values by name
 */
record Condition(String hql, Map<String, Object> parameters) {
    /** Holds for every row. */
    static final Condition ALWAYS = new Condition("", Map.of());

    /** A condition without parameters. */
    static Condition of(String hql) {
        return new Condition(hql, Map.of());
    }

    static Condition of(String hql, String parameter, Object value) {
        return new Condition(hql, Map.of(parameter, value));
    }

    boolean isAlways() {
        return hql.isEmpty();
    }

    /** Holds where all of some conditions hold; where there are none, it always does. */
    static Condition all(Collection<Condition> conditions) {
        List<Condition> some =
                conditions.stream().filter(condition -> !condition.isAlways()).toList();
        return joined(some, "%s", " and ");
    }

    /** Holds where one of some conditions holds; where there are none, it never does. */
    static Condition any(Collection<Condition> conditions) {
        if (conditions.isEmpty()) {
            return of("1 = 0");
        }
        return conditions.stream().anyMatch(Condition::isAlways)
                ? ALWAYS
                : joined(List.copyOf(conditions), "(%s)", " or ");
    }

    private static Condition joined(List<Condition> conditions, String frame, String joint) {
        if (conditions.isEmpty()) {
            return ALWAYS;
        }
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        List<String> parts = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            parts.add(condition.hql);
            parameters.putAll(condition.parameters);
        }
        return new Condition(frame.formatted(String.join(joint, parts)), parameters);
    }

    Condition negated() {
        return isAlways() ? of("1 = 0") : new Condition("not (" + hql + ")", parameters);
    }

    /** The condition with a frame around it, which names it {@code %s}. */
    Condition within(String frame) {
        return new Condition(String.format(frame, isAlways() ? "1 = 1" : hql), parameters);
    }

    /** The HQL after a joint such as " where "; nothing when the condition always holds. */
    String after(String joint) {
        return isAlways() ? "" : joint + hql;
    }
}
