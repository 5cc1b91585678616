package org.entente.graphql;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.Map;
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

    /** The strict scalar in the place of one; others stay what they are. */
    static GraphQLScalarType instead(GraphQLScalarType scalar) {
        // SmallRye's Int takes numbers of any size and wraps them round; the specification's own does not.
        if (scalar.getName().equals(Scalars.GraphQLInt.getName())) {
            return Scalars.GraphQLInt;
        }
        Coercing<?, ?> strict = OF_VALUES.get(scalar.getName());
        return strict == null ? scalar : scalar.transform(builder -> builder.coercing(strict));
    }
}
