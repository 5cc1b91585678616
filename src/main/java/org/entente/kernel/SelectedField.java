package org.entente.kernel;

import graphql.execution.MergedField;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.function.Function;

/** A field that a query selects of one type. */
final class SelectedField {
    private final String key;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Selection selection;
    private volatile Arguments arguments;

    /**
     * A field.
     *
     * @param key what the answer calls it: its alias or its name
     * @param field all places of the document that select it under that key
     * @param definition what the schema says of it
     * @param selection what is selected of the objects in it; null for a leaf
     */
    SelectedField(String key, MergedField field, GraphQLFieldDefinition definition, Selection selection) {
        this.key = key;
        this.field = field;
        this.definition = definition;
        this.selection = selection;
    }

    String key() {
        return key;
    }

    MergedField field() {
        return field;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    Selection selection() {
        return selection;
    }

    String name() {
        return definition.getName();
    }

    SourceLocation location() {
        return field.getSingleField().getSourceLocation();
    }

    /**
     * Its arguments.
     *
     * @param operation declares the variables
     * @param variables their values
     * @param coercion coerces the arguments for some values of the variables
     */
    Map<String, Object> arguments(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, Object> variables,
            Function<Map<String, Object>, Map<String, Object>> coercion) {
        if (arguments == null) {
            arguments = Arguments.of(field.getSingleField().getArguments(), schema, operation, coercion);
        }
        return arguments.with(variables, coercion);
    }
}
