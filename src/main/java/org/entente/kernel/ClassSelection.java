package org.entente.kernel;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;

/**
 * What is selected of objects of one class.
 *
 * @param fields the fields, in the order of the answer
 * @param keys what the answer calls them
 * @param functions what gives them their values
 */
record ClassSelection(List<SelectedField> fields, List<String> keys, List<Wiring.FieldFunction> functions) {
    private record OfClass(Class<?> objectClass) {}

    /** What is selected of objects of a class where a selection stands: found out once for a document. */
    static ClassSelection of(Selection selection, Class<?> objectClass, GraphQLSchema schema, Wiring wiring) {
        return selection.once(new OfClass(objectClass), () -> find(selection, objectClass, schema, wiring));
    }

    private static ClassSelection find(Selection selection, Class<?> objectClass, GraphQLSchema schema, Wiring wiring) {
        GraphQLObjectType type = objectClass == Execution.Root.class
                ? schema.getQueryType()
                : wiring.typeOf(schema, selection.type(), objectClass);
        List<SelectedField> fields = selection.fields(type);
        return new ClassSelection(
                fields,
                fields.stream().map(SelectedField::key).toList(),
                fields.stream()
                        .map(field -> function(objectClass, type.getName(), field.name(), wiring))
                        .toList());
    }

    private static Wiring.FieldFunction function(Class<?> objectClass, String typeName, String field, Wiring wiring) {
        return field.equals("__typename") ? (Wiring.Column) parent -> typeName : wiring.function(objectClass, field);
    }
}
