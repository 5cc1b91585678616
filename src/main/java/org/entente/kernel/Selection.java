package org.entente.kernel;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a query selects of the objects at one place, type by type. Fragments are resolved, and fields that the query skips
 * are gone. It is collected when it is first asked for, and kept for the level that it belongs to.
 */
public final class Selection {
    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ExecutionContext context;
    private final GraphQLNamedOutputType type;
    private final Function<FieldCollectorParameters, MergedSelectionSet> collect;
    private final Map<GraphQLObjectType, List<SelectedField>> fields = new HashMap<>(2);

    private Selection(
            ExecutionContext context,
            GraphQLNamedOutputType type,
            Function<FieldCollectorParameters, MergedSelectionSet> collect) {
        this.context = context;
        this.type = type;
        this.collect = collect;
    }

    /** What the operation selects of the root, but for some keys. */
    static Selection ofRoot(ExecutionContext context, Set<String> without) {
        GraphQLObjectType query = context.getGraphQLSchema().getQueryType();
        Selection root = new Selection(
                context,
                query,
                parameters -> COLLECTOR.collectFields(
                        parameters, context.getOperationDefinition().getSelectionSet()));
        if (!without.isEmpty()) {
            root.fields.put(
                    query,
                    root.collect(query).stream()
                            .filter(field -> !without.contains(field.key()))
                            .toList());
        }
        return root;
    }

    private Selection below(MergedField field, GraphQLNamedOutputType fieldType) {
        return new Selection(context, fieldType, parameters -> COLLECTOR.collectFields(parameters, field));
    }

    /** The declared type of the objects: an object type, interface or union. */
    GraphQLNamedOutputType type() {
        return type;
    }

    /** The object types that objects at this place can be of. */
    public List<GraphQLObjectType> possibleTypes() {
        GraphQLSchema schema = context.getGraphQLSchema();
        if (type instanceof GraphQLInterfaceType interfaceType) {
            return schema.getImplementations(interfaceType);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .map(member -> schema.getObjectType(member.getName()))
                    .toList();
        }
        return List.of((GraphQLObjectType) type);
    }

    /** The fields that are selected of objects of one type, in the order of the answer. */
    List<SelectedField> fields(GraphQLObjectType objectType) {
        return fields.computeIfAbsent(objectType, this::collect);
    }

    private List<SelectedField> collect(GraphQLObjectType objectType) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(objectType)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        MergedSelectionSet merged = collect.apply(parameters);
        List<SelectedField> selected = new ArrayList<>(merged.size());
        for (String key : merged.getKeys()) {
            selected.add(select(objectType, key, merged.getSubField(key)));
        }
        return selected;
    }

    private SelectedField select(GraphQLObjectType objectType, String key, MergedField field) {
        GraphQLFieldDefinition definition =
                Introspection.getFieldDef(context.getGraphQLSchema(), objectType, field.getName());
        var fieldType = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean leaf = GraphQLTypeUtil.isLeaf(fieldType);
        return new SelectedField(key, field, definition, leaf ? null : below(field, fieldType));
    }

    /** Whether a field of that name is selected of objects that are sure to be of one type. */
    public boolean has(String field) {
        return fields((GraphQLObjectType) type).stream()
                .anyMatch(selected -> selected.name().equals(field));
    }

    /** What is selected of the objects in a field, put together over all its aliases; nothing when it is not selected. */
    public List<Selection> of(String field) {
        return fields((GraphQLObjectType) type).stream()
                .filter(selected -> selected.name().equals(field))
                .map(SelectedField::selection)
                .toList();
    }

    /** The names of the fields that are selected of objects of one type. */
    public List<String> names(GraphQLObjectType objectType) {
        return fields(objectType).stream().map(SelectedField::name).toList();
    }
}
