package org.entente.kernel;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A valid query drawn by lot: aliases, the same field with other arguments, inline and named fragments on types and interfaces, and fields that
 * variables skip or include.
 */
final class RandomQuery {
    static final Map<String, Object> VARIABLES = Map.of("yes", true, "no", false, "few", 1);

    private final GraphQLSchema schema;
    private final Random lot;
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    RandomQuery(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.lot = new Random(seed);
    }

    /** The document. */
    String text() {
        String body = selection(schema.getQueryType(), 4);
        return "query($yes: Boolean!, $no: Boolean!, $few: Int!) " + body + "\n" + String.join("\n", fragments)
                + "\nfragment Used on Query { __typename @include(if: $yes) skipped: __typename @skip(if: $yes)"
                + " also: __typename @include(if: $no) few: things(first: $few) { id } }";
    }

    private String selection(GraphQLCompositeType type, int depth) {
        StringBuilder text = new StringBuilder("{ ");
        text.append(type.getName().equals("Query") ? "...Used " : "__typename ");
        if (type instanceof GraphQLFieldsContainer container) {
            int fields = 1 + lot.nextInt(5);
            for (int i = 0; i < fields; i++) {
                List<GraphQLFieldDefinition> all = container.getFieldDefinitions();
                text.append(field(all.get(lot.nextInt(all.size())), depth));
            }
        }
        for (GraphQLObjectType member : members(type)) {
            if (lot.nextInt(3) == 0) {
                text.append(fragment(member, depth));
            }
        }
        return text.append("}").toString();
    }

    private List<GraphQLObjectType> members(GraphQLCompositeType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .map(member -> schema.getObjectType(member.getName()))
                    .toList();
        }
        if (type instanceof graphql.schema.GraphQLInterfaceType container) {
            return schema.getImplementations(container);
        }
        return type.getName().equals("Query") ? List.of() : List.of((GraphQLObjectType) type);
    }

    private String fragment(GraphQLObjectType type, int depth) {
        String body = selection(type, depth);
        if (lot.nextBoolean()) {
            return "... on " + type.getName() + directive() + body + " ";
        }
        String name = "F" + fragments.size();
        fragments.add("fragment " + name + " on " + type.getName() + " " + body);
        return "..." + name + directive();
    }

    private String directive() {
        return switch (lot.nextInt(8)) {
            case 0 -> " @include(if: $yes) ";
            case 1 -> " @include(if: $no) ";
            case 2 -> " @skip(if: $no) ";
            case 3 -> " @skip(if: true) ";
            default -> " ";
        };
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = GraphQLTypeUtil.isLeaf(type);
        if (!leaf && depth == 0) {
            return "";
        }
        // Each use has a key of its own, but for leaves now and then: fields with one key must be the same.
        boolean aliased = !leaf || !field.getArguments().isEmpty() || lot.nextInt(3) == 0;
        String alias = aliased ? "a" + aliases++ + ": " : "";
        String body = leaf ? "" : selection((GraphQLCompositeType) type, depth - 1);
        return alias + field.getName() + arguments(field) + directive() + body + " ";
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            switch (lot.nextInt(3)) {
                case 0 -> given.add(argument.getName() + ": " + literal(argument));
                case 1 ->
                    given.add(argument.getName() + ": " + (argument.getName().equals("loud") ? "$yes" : "$few"));
                default -> {
                    // Left out: the default stands.
                }
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String literal(GraphQLArgument argument) {
        return argument.getName().equals("loud") ? String.valueOf(lot.nextBoolean()) : String.valueOf(lot.nextInt(4));
    }
}
