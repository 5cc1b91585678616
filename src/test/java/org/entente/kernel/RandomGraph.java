package org.entente.kernel;

import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.execution.ExecutionStrategy;
import graphql.schema.DataFetcherFactories;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A graph whose every value follows from a seed: what a field of an object holds is drawn by lot, the same each time it is asked. Among
 * the values are nulls where the schema promises none, failures, empty lists, and objects that stand in many places.
 */
final class RandomGraph implements Wiring {
    static final String SCHEMA = """
            type Query {
              thing(id: Int): Thing
              things(first: Int = 3): [Thing!]
              any: [Any]
              owner: Owner
              must: Dog!
            }
            interface Thing {
              id: Int!
              name(loud: Boolean = false): String
              color: Color
              friends(first: Int = 2): [Thing]
              chief: Thing!
              grid: [[Int!]]
            }
            type Dog implements Thing {
              id: Int!
              name(loud: Boolean = false): String
              color: Color
              friends(first: Int = 2): [Thing]
              chief: Thing!
              grid: [[Int!]]
              barks: Int!
              owner: Owner
            }
            type Cat implements Thing {
              id: Int!
              name(loud: Boolean = false): String
              color: Color
              friends(first: Int = 2): [Thing]
              chief: Thing!
              grid: [[Int!]]
              lives: Int
            }
            type Owner {
              id: Int!
              pets(first: Int = 2): [Thing!]!
              best: Cat
              words: [String!]!
            }
            union Any = Dog | Owner
            enum Color { RED GREEN }
            """;

    /** A dog. */
    record Dog(int number) {}

    /** A cat. */
    record Cat(int number) {}

    /** An owner. */
    record Owner(int number) {}

    private static final int OBJECTS_OF_A_KIND = 5;

    private final long seed;
    private final int oddity;
    private final GraphQLSchema schema;

    /**
     * @param seed what all values follow from
     * @param oddity how many of a hundred values are null or a failure
     */
    RandomGraph(long seed, int oddity) {
        this.seed = seed;
        this.oddity = oddity;
        this.schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(SCHEMA),
                        RuntimeWiring.newRuntimeWiring()
                                .type("Thing", type -> type.typeResolver(RandomGraph::typeOf))
                                .type("Any", type -> type.typeResolver(RandomGraph::typeOf))
                                .codeRegistry(fetchers())
                                .build());
    }

    private GraphQLCodeRegistry.Builder fetchers() {
        return GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(DataFetcherFactories.useDataFetcher(field -> {
            Object value = value(field.getSource(), field.getFieldDefinition().getName(), field.getArguments());
            if (value instanceof Failure failure) {
                throw (Exception) failure.cause();
            }
            return value;
        }));
    }

    private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
        return environment
                .getSchema()
                .getObjectType(environment.getObject().getClass().getSimpleName());
    }

    GraphQLSchema schema() {
        return schema;
    }

    GraphQL with(ExecutionStrategy strategy) {
        return GraphQL.newGraphQL(schema).queryExecutionStrategy(strategy).build();
    }

    BreadthFirstStrategy breadthFirst() {
        return new BreadthFirstStrategy(
                this,
                (budget, listener, isOneStatement) -> new Snapshot(null, null, null, budget, listener, isOneStatement));
    }

    /** What a field of an object holds: always the same. */
    Object value(Object parent, String field, Map<String, Object> arguments) {
        Object known = parent instanceof Execution.Root ? null : parent;
        Random lot = new Random(Objects.hash(seed, known, field, String.valueOf(arguments)) * 31L + seed);
        lot.nextInt();
        if (lot.nextInt(100) < oddity) {
            return lot.nextBoolean() ? null : new Failure(new CodedException(ErrorCode.BAD_ARGUMENT, "drawn by lot"));
        }
        return switch (field) {
            case "id", "barks", "lives" -> lot.nextInt(9);
            case "name" -> (Boolean.TRUE.equals(arguments.get("loud")) ? "NAME" : "name") + lot.nextInt(9);
            case "color" -> lot.nextBoolean() ? "RED" : "GREEN";
            case "grid" -> List.of(List.of(lot.nextInt(9)), List.of(), List.of(1, lot.nextInt(9)));
            case "words" -> odd(lot, List.of("a", "b"));
            case "owner" -> owner(lot);
            case "best" -> new Cat(lot.nextInt(OBJECTS_OF_A_KIND));
            case "must" -> new Dog(lot.nextInt(OBJECTS_OF_A_KIND));
            case "any" -> some(lot, 3, true);
            case "thing", "chief" -> thing(lot);
            case "things", "friends", "pets" -> odd(lot, some(lot, (Integer) arguments.get("first"), false));
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static Object thing(Random lot) {
        int number = lot.nextInt(OBJECTS_OF_A_KIND);
        return lot.nextBoolean() ? new Dog(number) : new Cat(number);
    }

    private static Owner owner(Random lot) {
        return new Owner(lot.nextInt(OBJECTS_OF_A_KIND));
    }

    private static List<Object> some(Random lot, int most, boolean owners) {
        List<Object> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Object thing = owners && lot.nextBoolean() ? owner(lot) : thing(lot);
            some.add(owners && thing instanceof Cat ? new Dog(1) : thing);
        }
        return some;
    }

    /** The same list, but now and then with a null in it. */
    private List<Object> odd(Random lot, List<?> list) {
        List<Object> odd = new ArrayList<>(list);
        for (int i = 0; i < odd.size(); i++) {
            if (lot.nextInt(100) < oddity) {
                odd.set(i, null);
            }
        }
        return odd;
    }

    @Override
    public FieldFunction function(Class<?> parentClass, String field) {
        String type = parentClass == Execution.Root.class ? "Query" : parentClass.getSimpleName();
        var definition = schema.getFieldDefinition(FieldCoordinates.coordinates(type, field));
        boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(definition.getType()));
        if (leaf && definition.getArguments().isEmpty()) {
            return (Column) parent -> thrown(value(parent, field, Map.of()));
        }
        return links.computeIfAbsent(
                field,
                name -> (parents, arguments) -> parents.stream()
                        .map(parent -> value(parent, name, arguments))
                        .toList());
    }

    /** One link a field, so that a field of an interface is called once for all types. */
    private final Map<String, Link> links = new HashMap<>();

    private static Object thrown(Object value) {
        if (value instanceof Failure failure) {
            throw (RuntimeException) failure.cause();
        }
        return value;
    }

    @Override
    public List<String> reads(Class<?> parentClass, String field) {
        return List.of();
    }

    @Override
    public List<Wiring.Target> targets(Class<?> parentClass, String field) {
        return List.of();
    }

    @Override
    public Optional<Class<?>> valueClass(Class<?> parentClass, String field) {
        return Optional.empty();
    }

    @Override
    public GraphQLObjectType typeOf(GraphQLSchema within, GraphQLNamedOutputType declared, Class<?> objectClass) {
        return within.getObjectType(objectClass.getSimpleName());
    }

    @Override
    public Optional<Class<?>> entity(GraphQLObjectType type) {
        return Optional.empty();
    }
}
