package org.entente.graphql;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.PageSizes;

/**
 * Finds the cost of an operation of a valid document. The size of a page is known at the field that takes {@code first}, and counts for the
 * list in it. A field counts once, or as often as the schema says that it {@linkplain Weighs weighs}. Of objects that can be of several types, the fields of all types
 * count. Introspection counts its fields once: the schema is small.
 */
final class CostRules {
    private final GraphQLSchema schema;
    private final PageSizes sizes;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Value<?>> defaults = new HashMap<>();

    private CostRules(GraphQLSchema schema, PageSizes sizes, Document document, OperationDefinition operation) {
        this.schema = schema;
        this.sizes = sizes;
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.put(fragment.getName(), fragment);
        }
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            defaults.put(variable.getName(), variable.getDefaultValue());
        }
    }

    /** The cost of an operation that reads. */
    static Cost of(GraphQLSchema schema, PageSizes sizes, Document document, OperationDefinition operation) {
        return new CostRules(schema, sizes, document, operation)
                .selections(operation.getSelectionSet(), schema.getQueryType(), null);
    }

    /**
     * @param type what the fields are selected of
     * @param page the size of the page that the objects are; null when they are none
     */
    private Cost selections(SelectionSet set, GraphQLCompositeType type, PageSize page) {
        Cost cost = Cost.NONE;
        for (Selection<?> selection : set.getSelections()) {
            cost = cost.plus(selection(selection, type, page));
        }
        return cost;
    }

    private Cost selection(Selection<?> selection, GraphQLCompositeType type, PageSize page) {
        if (selection instanceof Field field) {
            return field(field, type, page);
        }
        if (selection instanceof InlineFragment fragment) {
            GraphQLCompositeType narrowed = fragment.getTypeCondition() == null
                    ? type
                    : type(fragment.getTypeCondition().getName());
            return selections(fragment.getSelectionSet(), narrowed, page);
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        return selections(
                fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()), page);
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }

    private Cost field(Field field, GraphQLCompositeType parent, PageSize page) {
        if (field.getSelectionSet() == null) {
            return Cost.one();
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        boolean list = type instanceof GraphQLList;
        var item = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(type);
        Optional<PageSize> own = PageSize.of(field, definition, sizes, defaults);
        Cost itself = itself(definition);
        if (!list) {
            return itself.plus(selections(field.getSelectionSet(), item, own.orElse(null)));
        }
        Cost each = selections(field.getSelectionSet(), item, null);
        PageSize size = item.getName().startsWith("__")
                ? PageSize.of(1, sizes.most())
                : own.orElseGet(() -> page == null ? PageSize.of(sizes.usual(), sizes.most()) : page);
        return itself.plus(each.times(size));
    }

    // SmallRye puts directives on fields as graphql-java did before it told applied ones from their definitions.
    @SuppressWarnings("deprecation")
    private static Cost itself(GraphQLFieldDefinition definition) {
        GraphQLDirective weighs = definition.getDirective(Weighs.DIRECTIVE);
        if (weighs == null) {
            return Cost.one();
        }
        String weight = GraphQLArgument.getArgumentValue(weighs.getArgument(Weighs.WEIGHT));
        return Cost.of(Long.parseLong(weight));
    }
}
