package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Literals in the library's messages look as they do in a document. */
class PlainWordsTest {
    static Stream<Arguments> literals() {
        Value<?> one = IntValue.of(1);
        Value<?> list = ArrayValue.newArrayValue()
                .value(one)
                .value(new EnumValue("MANY"))
                .build();
        Value<?> object = ObjectValue.newObjectValue()
                .objectField(new ObjectField("a", list))
                .objectField(new ObjectField("b", NullValue.of()))
                .build();
        return Stream.of(
                Arguments.of(one, "1"),
                Arguments.of(FloatValue.newFloatValue(new BigDecimal("1.5")).build(), "1.5"),
                Arguments.of(BooleanValue.of(true), "true"),
                Arguments.of(StringValue.of("kz"), "\"kz\""),
                Arguments.of(VariableReference.of("n"), "n"),
                Arguments.of(list, "[1, MANY]"),
                Arguments.of(object, "{a: [1, MANY], b: null}"),
                Arguments.of(
                        ArrayValue.newArrayValue().value(object).value(list).build(),
                        "[{a: [1, MANY], b: null}, [1, MANY]]"));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void showsALiteralAsItIsWritten(Value<?> literal, String written) {
        assertEquals("it was '" + written + "'.", PlainWords.of("Validation error (X) : it was '" + literal + "'."));
    }

    @Test
    void keepsMessagesShort() {
        String message = PlainWords.of("it was '" + StringValue.of("x".repeat(100_000)) + "'");
        assertTrue(message.length() <= 501, message);
    }
}
