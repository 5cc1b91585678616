package org.entente.kernel;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The specification's execution algorithms written down as they stand there, object by object, over a {@link RandomGraph}. Shares no code with the kernel
 * or with the library's strategies.
 */
final class NaiveEvaluator {
    /** A null that a non-null place must pass on. */
    private static final class Bubble extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final RandomGraph graph;
    private final Document document;
    private final Map<String, Object> variables;

    NaiveEvaluator(RandomGraph graph, String query, Map<String, Object> variables) {
        this.graph = graph;
        this.document = Parser.parse(query);
        this.variables = variables;
    }

    Map<String, Object> data() {
        var operation = document.getDefinitionsOfType(OperationDefinition.class).get(0);
        try {
            return object("Query", Execution.Root.QUERY, List.of(operation.getSelectionSet()));
        } catch (Bubble e) {
            return null;
        }
    }

    private Map<String, Object> object(String type, Object parent, List<SelectionSet> selections) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        selections.forEach(selection -> collect(type, selection, fields, new ArrayList<>()));
        Map<String, Object> answer = new LinkedHashMap<>();
        boolean bubbles = false;
        for (Map.Entry<String, List<Field>> entry : fields.entrySet()) {
            try {
                answer.put(entry.getKey(), field(type, parent, entry.getValue()));
            } catch (Bubble e) {
                bubbles = true;
            }
        }
        if (bubbles) {
            throw new Bubble();
        }
        return answer;
    }

    private void collect(String type, SelectionSet set, Map<String, List<Field>> fields, List<String> visited) {
        for (Selection<?> selection : set.getSelections()) {
            if (!included((DirectivesContainer<?>) selection)) {
                continue;
            }
            if (selection instanceof Field field) {
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment fragment) {
                if (applies(fragment.getTypeCondition().getName(), type)) {
                    collect(type, fragment.getSelectionSet(), fields, visited);
                }
            } else if (selection instanceof FragmentSpread spread && !visited.contains(spread.getName())) {
                visited.add(spread.getName());
                FragmentDefinition fragment = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(definition -> definition.getName().equals(spread.getName()))
                        .findFirst()
                        .orElseThrow();
                if (applies(fragment.getTypeCondition().getName(), type)) {
                    collect(type, fragment.getSelectionSet(), fields, visited);
                }
            }
        }
    }

    private boolean applies(String condition, String type) {
        return condition.equals(type)
                || (condition.equals("Thing") && !type.equals("Owner"))
                || (condition.equals("Any") && !type.equals("Cat"));
    }

    private boolean included(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            Object condition = value(directive.getArgument("if").getValue());
            if (directive.getName().equals("skip") == Boolean.TRUE.equals(condition)) {
                return false;
            }
        }
        return true;
    }

    private Object value(Value<?> value) {
        if (value instanceof VariableReference reference) {
            return variables.get(reference.getName());
        }
        return value instanceof BooleanValue literal
                ? (Object) literal.isValue()
                : (Object) ((IntValue) value).getValue().intValue();
    }

    private Object field(String type, Object parent, List<Field> fields) {
        Field first = fields.get(0);
        if (first.getName().equals("__typename")) {
            return type;
        }
        GraphQLFieldDefinition definition =
                graph.schema().getFieldDefinition(FieldCoordinates.coordinates(type, first.getName()));
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (GraphQLArgument argument : definition.getArguments()) {
            var given = first.getArguments().stream()
                    .filter(candidate -> candidate.getName().equals(argument.getName()))
                    .findFirst();
            if (given.isPresent()) {
                arguments.put(argument.getName(), value(given.get().getValue()));
            } else if (argument.hasSetDefaultValue()) {
                arguments.put(argument.getName(), value((Value<?>)
                        argument.getArgumentDefaultValue().getValue()));
            }
        }
        List<SelectionSet> below = fields.stream()
                .map(Field::getSelectionSet)
                .filter(set -> set != null)
                .toList();
        Object value = graph.value(parent, first.getName(), arguments);
        return complete(definition.getType(), value instanceof Failure ? null : value, below);
    }

    private Object complete(GraphQLType type, Object value, List<SelectionSet> below) {
        if (type instanceof GraphQLNonNull nonNull) {
            Object completed = inner(nonNull.getWrappedType(), value, below);
            if (completed == null) {
                throw new Bubble();
            }
            return completed;
        }
        try {
            return inner(type, value, below);
        } catch (Bubble e) {
            return null;
        }
    }

    private Object inner(GraphQLType type, Object value, List<SelectionSet> below) {
        if (value == null) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            List<Object> items = new ArrayList<>();
            for (Object item : (List<?>) value) {
                items.add(complete(list.getWrappedType(), item, below));
            }
            return items;
        }
        if (GraphQLTypeUtil.isLeaf(type)) {
            return value;
        }
        return object(value.getClass().getSimpleName(), value, below);
    }
}
