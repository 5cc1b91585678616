package org.entente.graphql;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;
import java.util.Optional;
import org.entente.model.CountryCode;
import org.entente.model.CurrencyCode;
import org.entente.model.Decimal;
import org.entente.model.PartialDate;
import org.entente.model.WebAddress;

/** Scalars that refuse what is no value of theirs, and say why. They take the place of SmallRye's, which have the same names. */
final class StrictScalars {
    private static final Map<String, Coercing<?, ?>> OF_VALUES = Map.of(
            "PartialDate",
            new ValueCoercing<>(
                    PartialDate.class,
                    PartialDate::new,
                    "a string with a year, month or day, such as \"2022\", \"2022-08\" or \"2022-08-24\""),
            "Decimal",
            new ValueCoercing<>(
                    Decimal.class,
                    Decimal::new,
                    "a string of digits without an exponent, such as \"461900000\" or \"-0.5\""),
            "CountryCode",
            new ValueCoercing<>(CountryCode.class, CountryCode::new, "a string of two capitals, such as \"KZ\""),
            "CurrencyCode",
            new ValueCoercing<>(CurrencyCode.class, CurrencyCode::new, "a string of three capitals, such as \"KZT\""),
            "URI",
            new ValueCoercing<>(WebAddress.class, WebAddress::new, "a string such as \"https://example.org/a-page\""));

    private StrictScalars() {}

    /** A schema with strict scalars in the place of its own. */
    static GraphQLSchema in(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                return strict(scalar).map(strict -> changeNode(context, strict)).orElse(TraversalControl.CONTINUE);
            }
        });
    }

    private static Optional<GraphQLScalarType> strict(GraphQLScalarType scalar) {
        // SmallRye's Int takes numbers of any size and wraps them round; the specification's own does not.
        if (scalar.getName().equals(Scalars.GraphQLInt.getName())) {
            return Optional.of(Scalars.GraphQLInt);
        }
        return Optional.ofNullable(OF_VALUES.get(scalar.getName()))
                .map(coercing -> scalar.transform(builder -> builder.coercing(coercing)));
    }
}
