package org.entente.kernel;

import graphql.execution.MergedField;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;

/** A field that a query selects of one type. */
final class SelectedField {
    private final String key;
    private final MergedField field;
    private final GraphQLFieldDefinition definition;
    private final Selection selection;
    private final boolean constant;
    private volatile Map<String, Object> arguments;

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
        constant = field.getSingleField().getArguments().stream()
                .map(Argument::getValue)
                .noneMatch(SelectedField::isVariable);
    }

    private static boolean isVariable(Value<?> value) {
        if (value instanceof ArrayValue array) {
            return array.getValues().stream().anyMatch(SelectedField::isVariable);
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(each -> isVariable(each.getValue()));
        }
        return value instanceof VariableReference;
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

    /** Its arguments. They are coerced once where they hold no variable. */
    Map<String, Object> arguments(Supplier<Map<String, Object>> coerced) {
        if (!constant) {
            return coerced.get();
        }
        if (arguments == null) {
            arguments = Collections.unmodifiableMap(coerced.get());
        }
        return arguments;
    }
}
