package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.entente.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How printed amounts are read: value, tolerance, currency and unit. */
class AmountTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "461.9 million USD, 461900000, 50000, USD, -",
                "22.8 billion KZT, 22800000000, 50000000, KZT, -",
                "1 billion USD, 1000000000, 500000000, USD, -",
                "1.00 trillion EUR, 1000000000000, 5000000000, EUR, -",
                "12 thousand tonnes, 12000, 500, -, tonnes",
                "146 USD, 146, 0.5, USD, -",
                "0.55 USD, 0.55, 0.005, USD, -",
                "-5 million USD, -5000000, 500000, USD, -",
                "6, 6, -, -, -",
                "0, 0, -, -, -",
                "6 million, 6000000, 500000, -, -",
                "1.5, 1.5, 0.05, -, -",
                "30 years, 30, -, -, years",
                "40 percent, 40, 0.5, -, percent",
                "5 billion cubic metres, 5000000000, 500000000, -, cubic metres",
            })
    void reads(String text, String value, String tolerance, String currency, String unit) {
        Quantity amount = Amount.parse(text);
        assertEquals(value, amount.value().toString());
        assertEquals(
                tolerance,
                amount.tolerance() == null ? null : amount.tolerance().toString());
        assertEquals(
                currency, amount.currency() == null ? null : amount.currency().toString());
        assertEquals(unit, amount.unit());
    }

    @ParameterizedTest
    @CsvSource({"40 percent, 40, 0.5", "-2.5 percent, -2.5, 0.05", "3.6-fold, 3.6, 0.05", "3-fold, 3, 0.5"})
    void readsRatios(String text, String value, String tolerance) {
        Quantity ratio = Amount.parseRatio(text);
        assertEquals(value, ratio.value().toString());
        assertEquals(tolerance, ratio.tolerance().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 6",
                "6 ",
                "6  million USD",
                "1,200 USD",
                "1e9 USD",
                "1e10000000",
                "+6",
                "06",
                ".5",
                "5.",
                "NaN",
                "six",
                "USD 6",
                "6 ABC",
                "6 million million USD\n",
                "999999999999999999999999999999",
                "99999999999999999999 trillion",
                "0.0000000001",
                "6 this unit is longer than thirty letters",
            })
    void refuses(String text) {
        assertThrows(IllegalArgumentException.class, () -> Amount.parse(text));
    }

    @Test
    void theLargestAmountFits() {
        assertEquals("9".repeat(29), Amount.parse("9".repeat(29)).value().toString());
    }
}
