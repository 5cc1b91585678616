package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.idl.ScalarInfo;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema that is served is the one that is committed, and every part of it is described for the API's reader. */
@QuarkusTest
class SchemaTest {
    @Inject
    Engine engine;

    @Test
    void isTheOneThatIsCommitted() {
        String served = given().get("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Golden.assertText(Path.of("src/docs/schema.graphql"), served);
    }

    @Test
    void describesEveryPart() {
        List<String> silent = new ArrayList<>();
        for (GraphQLNamedType type : engine.schema().getAllTypesAsList()) {
            boolean ours = !Introspection.isIntrospectionTypes(type)
                    && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())
                    && !type.getName().equals("Query");
            if (ours) {
                check(type.getName(), type, silent);
                checkParts(type, silent);
            }
        }
        assertEquals(List.of(), silent);
    }

    private static void checkParts(GraphQLNamedType type, List<String> silent) {
        if (type instanceof GraphQLEnumType enumType) {
            enumType.getValues().forEach(value -> check(type.getName() + "." + value.getName(), value, silent));
        }
        if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions().forEach(field -> check(type.getName() + "." + field.getName(), field, silent));
        }
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                String place = type.getName() + "." + field.getName();
                check(place, field, silent);
                for (GraphQLArgument argument : field.getArguments()) {
                    check(place + "(" + argument.getName() + ")", argument, silent);
                }
            }
        }
    }

    private static void check(String place, GraphQLNamedSchemaElement part, List<String> silent) {
        if (part.getDescription() == null || part.getDescription().isBlank()) {
            silent.add(place);
        }
    }
}
