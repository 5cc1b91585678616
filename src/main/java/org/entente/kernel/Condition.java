package org.entente.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition in HQL with the values of its parameters. It is either true or false of a row, never unknown, so that it can be negated. Others can follow it with
 * AND: alternatives stand in parentheses. There are no others that are not needed, and none right within others, since Hibernate's parser takes seconds where its quick way through a text fails.
 *
 * @param hql the condition; empty for one that always holds
 * @param opposite what holds where it does not; empty where that is always, null where it is but the negation
 * @param parameters the values by name
 */
record Condition(String hql, String opposite, Map<String, Object> parameters) {
    private static final String CONTRADICTION = "1 = 0";

    /** Holds for every row. */
    static final Condition ALWAYS = new Condition("", CONTRADICTION, Map.of());

    /** Holds for none. */
    static final Condition NEVER = ALWAYS.negated();

    /** A condition without parameters. */
    static Condition of(String hql) {
        return of(hql, Map.of());
    }

    static Condition of(String hql, String parameter, Object value) {
        return of(hql, Map.of(parameter, value));
    }

    static Condition of(String hql, Map<String, Object> parameters) {
        return new Condition(hql, null, parameters);
    }

    boolean isAlways() {
        return hql.isEmpty();
    }

    /** Holds where all of some conditions hold; where there are none, it always does. */
    static Condition all(Collection<Condition> conditions) {
        List<Condition> some =
                conditions.stream().filter(condition -> !condition.isAlways()).toList();
        if (some.size() < 2) {
            return some.isEmpty() ? ALWAYS : some.get(0);
        }
        return new Condition(joined(some, " and "), null, parameters(some));
    }

    /** Holds where one of some conditions holds; where there are none, it never does. */
    static Condition any(Collection<Condition> conditions) {
        if (conditions.stream().anyMatch(Condition::isAlways)) {
            return ALWAYS;
        }
        List<Condition> some = List.copyOf(conditions);
        if (some.size() < 2) {
            return some.isEmpty() ? NEVER : some.get(0);
        }
        String hql = "(" + joined(some, " or ") + ")";
        return new Condition(hql, "not " + hql, parameters(some));
    }

    private static String joined(List<Condition> conditions, String joint) {
        return String.join(joint, conditions.stream().map(Condition::hql).toList());
    }

    private static Map<String, Object> parameters(List<Condition> conditions) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        conditions.forEach(condition -> parameters.putAll(condition.parameters));
        return parameters;
    }

    Condition negated() {
        String negation = opposite == null ? "not (" + hql + ")" : opposite;
        return new Condition(negation, /* opposite= */ hql, parameters);
    }

    /**
     * The condition within a subquery.
     *
     * @param opening what stands before it: EXISTS or IN with a subquery, which can be negated as it stands. Its parenthesis is closed here
     */
    Condition within(String opening) {
        String whole = opening + (isAlways() ? "1 = 1" : hql) + ")";
        return new Condition(whole, "not " + whole, parameters);
    }

    /** The same condition, whose parameters have names that end so. */
    Condition renamed(String ending) {
        Map<String, Object> renamed = new HashMap<>();
        parameters.forEach((name, value) -> renamed.put(name + ending, value));
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int colon = hql.indexOf(':'); colon >= 0; colon = hql.indexOf(':', from)) {
            int end = colon + 1;
            while (end < hql.length() && Character.isJavaIdentifierPart(hql.charAt(end))) {
                end++;
            }
            text.append(hql, from, end).append(ending);
            from = end;
        }
        return Condition.of(text.append(hql, from, hql.length()).toString(), renamed);
    }

    /** The HQL after a joint such as " where "; nothing when the condition always holds. */
    String after(String joint) {
        return isAlways() ? "" : joint + hql;
    }
}
