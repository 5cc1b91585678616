package org.entente.kernel;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** A link that an API method describes: with a {@code @Source} list it belongs to the list's element type, with {@code @Query} to the root. */
final class ApiLink implements Wiring.Link {
    private final String field;
    private final Class<?> source;
    private final List<String> reads;
    private final List<Taken> inputs;
    private final MethodHandle method;
    private final boolean oneStatement;

    /** What a parameter of the method takes from a call. */
    private interface Taken {
        Object of(List<?> parents, Map<String, Object> arguments);
    }

    private ApiLink(Method method, Object api, Class<?> source) {
        this.field = fieldName(method);
        this.source = source;
        this.reads = method.isAnnotationPresent(Reads.class)
                ? List.of(method.getAnnotation(Reads.class).value())
                : List.of();
        this.oneStatement = method.isAnnotationPresent(OneStatement.class);
        this.inputs = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            inputs.add(input(parameter));
        }
        try {
            this.method = MethodHandles.lookup()
                    .unreflect(method)
                    .bindTo(api)
                    .asType(MethodType.genericMethodType(inputs.size()))
                    .asSpreader(Object[].class, inputs.size());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("API methods must be public: " + method, e);
        }
    }

    /** The link for a method; empty when it is none. */
    static Optional<ApiLink> of(Method method, Object api) {
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(Source.class)) {
                var list = (ParameterizedType) parameter.getParameterizedType();
                return Optional.of(new ApiLink(method, api, (Class<?>) list.getActualTypeArguments()[0]));
            }
        }
        return method.isAnnotationPresent(Query.class)
                ? Optional.of(new ApiLink(method, api, Execution.Root.class))
                : Optional.empty();
    }

    private static String fieldName(Method method) {
        String name = text(method.getAnnotation(Name.class), Name::value);
        String query = text(method.getAnnotation(Query.class), Query::value);
        return !name.isEmpty() ? name : !query.isEmpty() ? query : method.getName();
    }

    private static <A extends Annotation> String text(A annotation, Function<A, String> value) {
        return annotation == null ? "" : value.apply(annotation);
    }

    private static Taken input(Parameter parameter) {
        if (parameter.isAnnotationPresent(Source.class)) {
            return (parents, arguments) -> parents;
        }
        String given = text(parameter.getAnnotation(Name.class), Name::value);
        String name = given.isEmpty() ? parameter.getName() : given;
        if (parameter.getType().isAnnotationPresent(Input.class)) {
            return (parents, arguments) -> InputObject.of(parameter.getType(), (Map<?, ?>) arguments.get(name));
        }
        if (parameter.getType().isEnum()) {
            return (parents, arguments) -> constant(parameter.getType(), arguments.get(name));
        }
        return enumOf(parameter)
                .map(type -> (Taken) (parents, arguments) -> constants(type, (List<?>) arguments.get(name)))
                .orElse((parents, arguments) -> arguments.get(name));
    }

    /** The enum that a parameter is a list of. Its values come as their names. */
    private static Optional<Class<?>> enumOf(Parameter parameter) {
        return parameter.getParameterizedType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                        && type.isEnum()
                ? Optional.of(type)
                : Optional.empty();
    }

    private static Object constant(Class<?> type, Object name) {
        return name == null ? null : constants(type, List.of(name)).get(0);
    }

    private static List<Object> constants(Class<?> type, List<?> names) {
        if (names == null) {
            return null;
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant ->
                        names.stream().anyMatch(name -> name.toString().equals(((Enum<?>) constant).name())))
                .map(Object.class::cast)
                .toList();
    }

    String field() {
        return field;
    }

    @Override
    public boolean isOneStatement() {
        return oneStatement;
    }

    /** The class of the parents. */
    Class<?> source() {
        return source;
    }

    /** The attributes of a parent that the method needs. */
    List<String> reads() {
        return reads;
    }

    /** Where the link leads: found by calling it for no parents. Rows that parents refer to are read in the order of {@link Reads}. */
    List<Wiring.Target> targets() {
        List<Wiring.Target> targets = new ArrayList<>();
        try {
            Call.describing(targets::add).run(() -> call(List.of(), Map.of()));
        } catch (Throwable e) {
            throw new IllegalStateException("the link cannot be called for no parents: " + field, e);
        }
        for (int i = 0; i < targets.size(); i++) {
            Wiring.Target target = targets.get(i);
            if (target.children() == null) {
                targets.set(i, new Wiring.Target(null, target.entity(), i < reads.size() ? reads.get(i) : null));
            }
        }
        return targets;
    }

    @Override
    public List<?> call(List<?> parents, Map<String, Object> arguments) throws Throwable {
        Object[] taken = new Object[inputs.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = inputs.get(i).of(parents, arguments);
        }
        Object result = method.invokeExact(taken);
        return source == Execution.Root.class ? Collections.singletonList(result) : (List<?>) result;
    }
}
