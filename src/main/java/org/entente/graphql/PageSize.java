package org.entente.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.kernel.Page;

/**
 * How many items a list can have, by the arguments of its field.
 *
 * @param variable the variable that says it; null when the document does
 * @param items how many there are at most, when no variable says it
 */
record PageSize(String variable, int items) {
    private static final List<String> ARGUMENTS = List.of("first", "last", "ids");

    /** A size that the document says. */
    static PageSize of(int items) {
        return new PageSize(null, Math.max(0, Math.min(items, Page.MOST)));
    }

    /** A list in which no argument says how many items there are. */
    static PageSize unknown() {
        return of(Page.MOST);
    }

    /**
     * The size for a field's arguments; empty when the field takes none that limits a list.
     *
     * @param missing how many items there are when no argument is given
     * @param defaults the default values of the operation's variables
     */
    static Optional<PageSize> of(
            Field field, GraphQLFieldDefinition definition, int missing, Map<String, Value<?>> defaults) {
        if (ARGUMENTS.stream().allMatch(name -> definition.getArgument(name) == null)) {
            return Optional.empty();
        }
        List<Argument> given = ARGUMENTS.stream()
                .map(name -> field.getArguments().stream()
                        .filter(argument -> argument.getName().equals(name))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(argument -> !(argument.getValue() instanceof NullValue))
                .toList();
        if (given.isEmpty()) {
            return Optional.of(of(missing));
        }
        return Optional.of(given.size() > 1 ? unknown() : of(given.get(0).getValue(), missing, defaults));
    }

    private static PageSize of(Value<?> value, int missing, Map<String, Value<?>> defaults) {
        if (value instanceof VariableReference reference) {
            Value<?> replacement = defaults.get(reference.getName());
            int items = replacement == null ? missing : of(replacement, missing, Map.of()).items;
            return new PageSize(reference.getName(), items);
        }
        if (value instanceof ArrayValue list) {
            return of(list.getValues().size());
        }
        if (value instanceof IntValue number) {
            return of(clamped(number.getValue()));
        }
        return of(missing);
    }

    /** How many items there are at most, with the variables of a request as they came. */
    int in(Map<String, Object> variables) {
        Object value = variable == null ? null : variables.get(variable);
        if (value instanceof Collection<?> list) {
            return Math.min(list.size(), Page.MOST);
        }
        return value instanceof Number number ? clamped(number) : items;
    }

    /** Numbers beyond the bounds are refused later, by who reads the page. */
    private static int clamped(Number number) {
        return (int) Math.max(0, Math.min(number.doubleValue(), Page.MOST));
    }
}
