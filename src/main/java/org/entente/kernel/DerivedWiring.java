package org.entente.kernel;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The declared wiring, and with it the fields that follow from it: what is told of the rows of a list together. */
@ApplicationScoped
class DerivedWiring implements Wiring {
    private final ApiWiring declared;
    private final Aggregation aggregation;
    private final Totals totals;
    private final Provider<Criteria> criteria;
    private final Reader reader;
    private final Map<FieldKey, FieldFunction> functions = new ConcurrentHashMap<>();

    private record FieldKey(Class<?> parentClass, String field) {}

    DerivedWiring(
            ApiWiring declared, Aggregation aggregation, Totals totals, Provider<Criteria> criteria, Reader reader) {
        this.declared = declared;
        this.aggregation = aggregation;
        this.totals = totals;
        this.criteria = criteria;
        this.reader = reader;
    }

    @Override
    public FieldFunction function(Class<?> parentClass, String field) {
        return functions.computeIfAbsent(new FieldKey(parentClass, field), key -> find(parentClass, field));
    }

    private FieldFunction find(Class<?> parentClass, String field) {
        if (parentClass == Aggregate.class) {
            return ofAggregate(field);
        }
        return aggregated(parentClass, field)
                .<FieldFunction>map(aggregation::of)
                .orElseGet(() -> declared.function(parentClass, field));
    }

    private FieldFunction ofAggregate(String field) {
        return switch (field) {
            case "count" -> (Column) aggregate -> ((Aggregate) aggregate).count();
            case "groups" -> (Link) aggregation::groups;
            default ->
                (Link) (parents, arguments) ->
                        told(field, parents.stream().map(Aggregate.class::cast).toList());
        };
    }

    /** Either what the rows of a group have in common, or a quantity that is added up. */
    private List<?> told(String field, List<Aggregate> aggregates) {
        Scope scope = aggregates.get(0).scope();
        Optional<Summand> summand = Summand.of(scope.entity(), field);
        if (summand.isPresent()) {
            return totals.of(summand.get(), aggregates);
        }
        Grouping grouping = criteria.get().groupings(scope.typeName()).get(Ordering.constant(field));
        return grouping.node() == null
                ? aggregates.stream().map(group -> group.value(grouping)).toList()
                : Aggregation.nodes(reader, grouping, aggregates);
    }

    /** Where the list leads whose rows a field tells of; empty for other fields. */
    private Optional<Target> aggregated(Class<?> parentClass, String field) {
        return AggregateTypes.listed(field)
                .flatMap(list -> declared.targets(parentClass, list).stream()
                        .filter(target -> target.isOf(parentClass))
                        .findFirst());
    }

    @Override
    public List<String> reads(Class<?> parentClass, String field) {
        return aggregated(parentClass, field).isPresent() ? List.of() : declared.reads(parentClass, field);
    }

    @Override
    public GraphQLObjectType typeOf(GraphQLSchema schema, GraphQLNamedOutputType type, Class<?> objectClass) {
        return type instanceof GraphQLObjectType object ? object : declared.typeOf(schema, type, objectClass);
    }

    @Override
    public List<Target> targets(Class<?> parentClass, String field) {
        return declared.targets(parentClass, field);
    }

    @Override
    public Optional<Class<?>> valueClass(Class<?> parentClass, String field) {
        return declared.valueClass(parentClass, field);
    }

    @Override
    public Optional<Class<?>> entity(GraphQLObjectType type) {
        return declared.entity(type);
    }
}
