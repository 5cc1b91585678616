package org.entente.kernel;

import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Turns the values of one field, for all parents, into what stands in the answer: leaves are serialized, lists are taken apart and put
 * together again, objects become the next level. Follows "Value completion" and "Handling execution errors" of the GraphQL
 * specification (October 2021, 6.4.3 and 6.4.4).
 */
final class Completion {
    /** Stands where a value is null because of an error that has been reported: a non-null place passes it on upward. */
    static final Object ERRONEOUS = new Object();

    /** A long text takes as much memory as an object for each so many characters of it. */
    private static final int CHARACTERS_OF_AN_OBJECT = 500;

    private final ExecutionContext context;
    private final Execution execution;

    Completion(ExecutionContext context, Execution execution) {
        this.context = context;
        this.execution = execution;
    }

    /**
     * Completes values.
     *
     * @param type the type that the schema promises
     * @param field the field that they belong to
     * @param values a value for each place
     * @param paths where each value stands in the answer
     * @return for each place what stands in the answer; {@link #ERRONEOUS} only where the type is non-null
     */
    Object[] complete(GraphQLType type, SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        if (type instanceof GraphQLNonNull nonNull) {
            return nonNull((GraphQLOutputType) nonNull.getWrappedType(), field, values, paths);
        }
        Object[] results = nullable(type, field, values, paths);
        for (int i = 0; i < results.length; i++) {
            if (results[i] == ERRONEOUS) {
                results[i] = null;
            }
        }
        return results;
    }

    private Object[] nonNull(
            GraphQLOutputType type, SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        Object[] results = nullable(type, field, values, paths);
        for (int i = 0; i < results.length; i++) {
            if (results[i] == null) {
                execution.missing(type, paths.apply(i), field.location());
                results[i] = ERRONEOUS;
            }
        }
        return results;
    }

    private Object[] nullable(GraphQLType type, SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        List<?> sound = withoutFailures(field, values, paths);
        if (type instanceof GraphQLList list) {
            return lists(list.getWrappedType(), field, sound, paths);
        }
        if (type instanceof GraphQLScalarType scalar) {
            return leaves(
                    value -> scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale()),
                    field,
                    sound,
                    paths);
        }
        if (type instanceof GraphQLEnumType enumType) {
            return leaves(
                    value -> enumType.serialize(value, context.getGraphQLContext(), context.getLocale()),
                    field,
                    sound,
                    paths);
        }
        return objects(field, sound, paths);
    }

    /** Reports each failure among the values, and puts {@link #ERRONEOUS} in its place. */
    private List<?> withoutFailures(SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        List<Object> sound = null;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Failure failure) {
                sound = sound == null ? new ArrayList<>(values) : sound;
                execution.error(failure.cause(), paths.apply(i), field.location());
                sound.set(i, ERRONEOUS);
            }
        }
        return sound == null ? values : sound;
    }

    private interface Serializer {
        Object serialize(Object value);
    }

    private Object[] leaves(Serializer serializer, SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        Object[] results = new Object[values.size()];
        for (int i = 0; i < results.length; i++) {
            Object value = values.get(i);
            if (value == null || value == ERRONEOUS) {
                results[i] = value;
                continue;
            }
            try {
                results[i] = serializer.serialize(value);
            } catch (RuntimeException e) {
                execution.error(e, paths.apply(i), field.location());
                results[i] = ERRONEOUS;
            }
            if (results[i] instanceof String text && text.length() > CHARACTERS_OF_AN_OBJECT) {
                execution.use(text.length() / CHARACTERS_OF_AN_OBJECT);
            }
        }
        return results;
    }

    /** All items of all lists are completed together, so that a list of objects is one level whatever the number of lists. */
    private Object[] lists(GraphQLType itemType, SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        List<Object> items = new ArrayList<>();
        int[] starts = new int[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            starts[i] = items.size();
            if (values.get(i) instanceof List<?> list) {
                items.addAll(list);
            }
        }
        starts[values.size()] = items.size();
        Object[] completed = complete(itemType, field, items, item -> {
            int list = listOf(starts, item);
            return paths.apply(list).segment(item - starts[list]);
        });
        Object[] results = new Object[values.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = values.get(i) instanceof List<?>
                    ? list(Arrays.asList(completed).subList(starts[i], starts[i + 1]))
                    : values.get(i);
        }
        return results;
    }

    private static Object list(List<Object> items) {
        return items.contains(ERRONEOUS) ? ERRONEOUS : items;
    }

    /** The list that an item belongs to: the last one that starts at or before it, empty ones passed over. */
    private static int listOf(int[] starts, int item) {
        int list = Arrays.binarySearch(starts, item);
        if (list < 0) {
            return -list - 2;
        }
        while (starts[list + 1] == item) {
            list++;
        }
        return list;
    }

    private Object[] objects(SelectedField field, List<?> values, IntFunction<ResultPath> paths) {
        Object[] results = new Object[values.size()];
        List<Object> objects = new ArrayList<>(values.size());
        int[] places = new int[values.size()];
        for (int i = 0; i < results.length; i++) {
            Object value = values.get(i);
            if (value == null || value == ERRONEOUS) {
                results[i] = value;
            } else {
                places[objects.size()] = i;
                objects.add(value);
            }
        }
        if (objects.isEmpty()) {
            return results;
        }
        Object[] answers = execution.objects(field.selection(), objects, i -> paths.apply(places[i]));
        for (int i = 0; i < answers.length; i++) {
            results[places[i]] = answers[i];
        }
        return results;
    }
}
