package org.entente.kernel;

import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;

/**
 * A field that a query selects of one type.
 *
 * @param key what the answer calls it: its alias or its name
 * @param field all places of the document that select it under that key
 * @param definition what the schema says of it
 * @param selection what is selected of the objects in it; null for a leaf
 */
record SelectedField(String key, MergedField field, GraphQLFieldDefinition definition, Selection selection) {
    String name() {
        return definition.getName();
    }

    SourceLocation location() {
        return field.getSingleField().getSourceLocation();
    }
}
