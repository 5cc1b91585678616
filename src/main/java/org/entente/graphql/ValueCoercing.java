package org.entente.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar whose values are objects of a value class, and texts on the wire. SmallRye's own says of a wrong value no more than that it is wrong;
 * the value class knows why.
 *
 * @param <T> the value class
 */
final class ValueCoercing<T extends CustomStringScalar> implements Coercing<T, String> {
    private final Class<T> type;
    private final Function<String, T> parser;
    private final String expected;

    /**
     * @param parser makes a value of a text, or throws an IllegalArgumentException that says what is wrong with it
     * @param expected what a value looks like
     */
    ValueCoercing(Class<T> type, Function<String, T> parser, String expected) {
        this.type = type;
        this.parser = parser;
        this.expected = expected;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException("no " + type.getSimpleName());
        }
        return type.cast(value).stringValueForSerialization();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String text)) {
            throw new CoercingParseValueException(wrong(input + " is no string"));
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new CoercingParseValueException(wrong(e.getMessage()), e);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException(wrong("it is no string"));
        }
        try {
            return parser.apply(text.getValue());
        } catch (IllegalArgumentException e) {
            throw new CoercingParseLiteralException(wrong(e.getMessage()), e);
        }
    }

    private String wrong(String reason) {
        return reason + "; expected is " + expected;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(value, context, locale));
    }
}
