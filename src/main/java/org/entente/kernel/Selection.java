package org.entente.kernel;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a query selects of the objects at one place, type by type. Fragments are resolved, and fields that the query skips
 * are gone. It is collected when it is first asked for, and then kept.
 */
public final class Selection {
    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final Source source;
    private final GraphQLNamedOutputType type;
    private final Function<FieldCollectorParameters, MergedSelectionSet> collect;
    private final Map<GraphQLObjectType, List<SelectedField>> fields = new ConcurrentHashMap<>(2);
    private final Map<Object, Object> findings = new ConcurrentHashMap<>(2);

    /**
     * What fields are collected from. Of the execution it holds no more, since selections outlive it ({@link Selections}).
     *
     * @param variables the variables that decide whether fields are skipped
     */
    private record Source(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        GraphQLFieldDefinition definition(GraphQLObjectType type, String field) {
            return Introspection.getFieldDef(schema, type, field);
        }
    }

    private Selection(
            Source source,
            GraphQLNamedOutputType type,
            Function<FieldCollectorParameters, MergedSelectionSet> collect) {
        this.source = source;
        this.type = type;
        this.collect = collect;
    }

    /** What the operation selects of the root, but for some keys. */
    static Selection ofRoot(ExecutionContext context, Set<String> without) {
        GraphQLObjectType query = context.getGraphQLSchema().getQueryType();
        Source source = new Source(
                context.getGraphQLSchema(),
                context.getFragmentsByName(),
                context.getCoercedVariables().toMap());
        SelectionSet selected = context.getOperationDefinition().getSelectionSet();
        Selection root = new Selection(source, query, parameters -> COLLECTOR.collectFields(parameters, selected));
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
        return new Selection(source, fieldType, parameters -> COLLECTOR.collectFields(parameters, field));
    }

    /** The declared type of the objects: an object type, interface or union. */
    GraphQLNamedOutputType type() {
        return type;
    }

    /** The object types that objects at this place can be of. */
    public List<GraphQLObjectType> possibleTypes() {
        GraphQLSchema schema = source.schema;
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
        List<SelectedField> known = fields.get(objectType);
        return known != null ? known : fields.computeIfAbsent(objectType, this::collect);
    }

    /**
     * What follows from the selection alone, and so is found out once.
     *
     * @param key tells it from all else that is kept of the selection; of the class of what is found, or holding that class
     */
    @SuppressWarnings("unchecked")
    <F> F once(Object key, Supplier<F> finding) {
        Object known = findings.get(key);
        return (F) (known != null ? known : findings.computeIfAbsent(key, absent -> finding.get()));
    }

    private List<SelectedField> collect(GraphQLObjectType objectType) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(source.schema)
                .objectType(objectType)
                .fragments(source.fragments)
                .variables(source.variables)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
        MergedSelectionSet merged = collect.apply(parameters);
        List<SelectedField> selected = new ArrayList<>(merged.size());
        for (String key : merged.getKeys()) {
            selected.add(select(objectType, key, merged.getSubField(key)));
        }
        return selected;
    }

    private SelectedField select(GraphQLObjectType objectType, String key, MergedField field) {
        GraphQLFieldDefinition definition = source.definition(objectType, field.getName());
        var fieldType = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean leaf = GraphQLTypeUtil.isLeaf(fieldType);
        return new SelectedField(key, field, definition, leaf ? null : below(field, fieldType));
    }

    /** Whether what is selected of the root comes of one statement: columns of one field that {@link OneStatement promises} so. */
    boolean isOneStatement(Wiring wiring) {
        return once(OneStatement.class, () -> {
            List<SelectedField> selected = fields((GraphQLObjectType) type);
            return selected.size() == 1
                    && selected.get(0).selection() != null
                    && wiring.function(Execution.Root.class, selected.get(0).name()) instanceof Wiring.Link link
                    && link.isOneStatement()
                    && selected.get(0).selection().hasColumnsOnly(wiring);
        });
    }

    private boolean hasColumnsOnly(Wiring wiring) {
        return possibleTypes().stream()
                .allMatch(possible -> wiring.entity(possible)
                        .filter(entity -> hasColumnsOnly(possible, entity, wiring))
                        .isPresent());
    }

    private boolean hasColumnsOnly(GraphQLObjectType possible, Class<?> parent, Wiring wiring) {
        return fields(possible).stream().allMatch(field -> isColumn(wiring, parent, field));
    }

    /** Whether a field is a column, or a value made of columns. */
    private static boolean isColumn(Wiring wiring, Class<?> parent, SelectedField field) {
        if (field.name().equals("__typename")) {
            return true;
        }
        if (!(wiring.function(parent, field.name()) instanceof Wiring.Column)) {
            return false;
        }
        return field.selection() == null
                || wiring.valueClass(parent, field.name())
                        .filter(value -> field.selection()
                                .hasColumnsOnly(
                                        (GraphQLObjectType) field.selection().type(), value, wiring))
                        .isPresent();
    }

    /**
     * Whether all that is selected of rows comes with the statement that reads them: their columns, and the columns of rows that they refer to.
     *
     * @param type the entity class that is read
     */
    boolean comesWithRows(Class<?> type, Wiring wiring) {
        return once(
                new ComingWith(type),
                () -> possibleTypes().stream()
                        .allMatch(possible -> wiring.entity(possible)
                                .filter(entity -> fields(possible).stream()
                                        .allMatch(field -> isColumn(wiring, entity, field)
                                                || (Ends.isEnd(type, field, wiring)
                                                        && field.selection().hasColumnsOnly(wiring))))
                                .isPresent()));
    }

    /** What comes with the rows of an entity. */
    private record ComingWith(Class<?> type) {}

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

    /** What is selected of the objects that a path of fields leads to, put together over all aliases. */
    List<Selection> below(String... path) {
        List<Selection> below = List.of(this);
        for (String field : path) {
            below = below.stream().flatMap(each -> each.of(field).stream()).toList();
        }
        return below;
    }

    /** The names of the fields that are selected of objects of one type. */
    public List<String> names(GraphQLObjectType objectType) {
        return fields(objectType).stream().map(SelectedField::name).toList();
    }
}
