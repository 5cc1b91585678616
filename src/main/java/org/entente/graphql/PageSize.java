package org.entente.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.kernel.PageSizes;

/**
 * How many items a list can have, by the arguments of its field.
 *
 * @param variable the variable that says it; null when the document does
 * @param items how many there are at most, when no variable says it
 * @param most how many a list can have
 */
record PageSize(String variable, int items, int most) {
    private static final List<String> ARGUMENTS = List.of("first", "last", "ids", "k", "limit");

    /** A size that the document says. Numbers beyond the bounds are refused later, by who reads the page. */
    static PageSize of(double items, int most) {
        return new PageSize(null, clamped(items, most), most);
    }

    /**
     * The size for a field's arguments; empty when the field takes none that limits a list.
     *
     * @param defaults the default values of the operation's variables
     */
    static Optional<PageSize> of(
            Field field, GraphQLFieldDefinition definition, PageSizes sizes, Map<String, Value<?>> defaults) {
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
            return Optional.of(of(missing(definition, sizes), sizes.most()));
        }
        return Optional.of(
                given.size() > 1
                        ? of(sizes.most(), sizes.most())
                        : of(given.get(0).getValue(), sizes, defaults));
    }

    /** How many items there are when no argument says it: by the default of one of them, if the schema has it. */
    private static int missing(GraphQLFieldDefinition definition, PageSizes sizes) {
        return ARGUMENTS.stream()
                .map(definition::getArgument)
                .filter(argument -> argument != null && argument.hasSetDefaultValue())
                .map(argument -> GraphQLArgument.<Object>getArgumentDefaultValue(argument))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(sizes.usual());
    }

    private static PageSize of(Value<?> value, PageSizes sizes, Map<String, Value<?>> defaults) {
        if (value instanceof VariableReference reference) {
            Value<?> replacement = defaults.get(reference.getName());
            int items = replacement == null ? sizes.usual() : of(replacement, sizes, Map.of()).items;
            return new PageSize(reference.getName(), items, sizes.most());
        }
        if (value instanceof ArrayValue list) {
            return of(list.getValues().size(), sizes.most());
        }
        if (value instanceof IntValue number) {
            return of(number.getValue().doubleValue(), sizes.most());
        }
        return of(sizes.usual(), sizes.most());
    }

    /** How many items there are at most, with the variables of a request as they came. */
    int in(Map<String, Object> variables) {
        Object value = variable == null ? null : variables.get(variable);
        if (value instanceof Collection<?> list) {
            return Math.min(list.size(), most);
        }
        return value instanceof Number number ? clamped(number.doubleValue(), most) : items;
    }

    private static int clamped(double number, int most) {
        return (int) Math.max(0, Math.min(number, most));
    }
}
