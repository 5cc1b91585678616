package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.ingest.ReadAmounts;
import org.entente.model.Decimal;
import org.entente.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an amount is printed as is read as that amount. */
class PrintedAmountPropertyTest {
    @Property(tries = 20_000)
    void printedAmountsAreReadAsTheyWere(@ForAll("amounts") String text) {
        Quantity quantity = ReadAmounts.amount(text);
        PrintedAmount printed = PrintedAmount.of(quantity);
        if (quantity.currency() != null) {
            // Converted amounts have no field for a tolerance apart.
            assertEquals(Optional.empty(), printed.tolerance(), printed::text);
        }
        Quantity again = ReadAmounts.amount(printed.text());
        Decimal tolerance = printed.tolerance().orElse(again.tolerance());
        assertEquals(quantity, new Quantity(again.value(), tolerance, again.currency(), again.unit()), printed::text);
    }

    /** A tolerance that a dossier states apart is no narrower than half of the last digit. */
    @Property(tries = 20_000)
    void widerTolerancesAreKept(@ForAll("amounts") String text, @ForAll("widths") BigDecimal width) {
        Quantity read = ReadAmounts.amount(text);
        BigDecimal narrowest =
                read.tolerance() == null ? BigDecimal.ZERO : read.tolerance().value();
        Decimal tolerance = Decimal.of(narrowest.add(width));
        Quantity quantity = new Quantity(read.value(), tolerance, read.currency(), read.unit());
        PrintedAmount printed = PrintedAmount.of(quantity);
        Quantity again = ReadAmounts.amount(printed.text());
        assertEquals(read.value(), again.value(), printed::text);
        assertEquals(read.currency(), again.currency(), printed::text);
        assertEquals(read.unit(), again.unit(), printed::text);
        assertEquals(tolerance, printed.tolerance().orElse(again.tolerance()), printed::text);
        boolean isNoNarrower = again.tolerance() == null || again.tolerance().compareTo(tolerance) <= 0;
        assertEquals(true, isNoNarrower, printed::text);
    }

    @Property(tries = 5_000)
    void printedRatiosAreReadAsTheyWere(@ForAll("numbers") String number) {
        Quantity ratio = ReadAmounts.ratio(number + " percent");
        String printed = PrintedAmount.ratio(ratio.value(), ratio.tolerance());
        assertEquals(ratio, ReadAmounts.ratio(printed + " percent"), printed);
    }

    /** Texts that a person would print stay as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "461.9 million USD",
                "22.8 billion KZT",
                "1 billion USD",
                "1.00 trillion EUR",
                "12 thousand tonnes",
                "0.5 million people",
                "146 USD",
                "146.50 USD",
                "0.55 USD",
                "-5 million USD",
                "0 million USD",
                "461900000 USD",
                "6",
                "0",
                "1.5",
                "2.0",
                "30 years",
                "40 percent",
                "12.5 percent",
                "5 billion cubic metres",
                "5 million million tonnes",
            })
    void whatAPersonPrintsStays(String text) {
        assertEquals(text, PrintedAmount.of(ReadAmounts.amount(text)).text());
    }

    @ParameterizedTest
    @CsvSource({"5 billion USD, 1000000000", "30 years, 5", "30 years, 0", "0.9 million USD, 400000"})
    void aToleranceApartStays(String text, String tolerance) {
        Quantity read = ReadAmounts.amount(text);
        Decimal wider = new Decimal(tolerance);
        PrintedAmount printed = PrintedAmount.of(new Quantity(read.value(), wider, read.currency(), read.unit()));
        assertEquals(new PrintedAmount(text, Optional.of(wider)), printed);
    }

    @Test
    void theLargestAmountStays() {
        String largest = "9".repeat(29);
        assertEquals(largest, PrintedAmount.of(ReadAmounts.amount(largest)).text());
    }

    @Provide
    Arbitrary<String> amounts() {
        Arbitrary<String> scale = Arbitraries.of("", "", " thousand", " million", " billion", " trillion");
        Arbitrary<String> measuredIn = Arbitraries.of(
                "", " USD", " KZT", " percent", " years", " cubic metres", " thousand tonnes", " million", " t/km²");
        return Combinators.combine(numbers(), scale, measuredIn)
                .as((number, power, unit) -> number + power + unit)
                .filter(PrintedAmountPropertyTest::isAmount);
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2_000).map(String::valueOf),
                Arbitraries.bigIntegers()
                        .between(BigInteger.ZERO, new BigInteger("9".repeat(29)))
                        .map(String::valueOf),
                Combinators.combine(
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.integers().between(0, 20))
                        .as((digits, zeros) -> digits + "0".repeat(zeros)));
        Arbitrary<String> fraction = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(9).map(digits -> "." + digits));
        return Combinators.combine(Arbitraries.of("", "", "-"), whole, fraction)
                .as((sign, integer, decimals) -> sign + integer + decimals)
                .filter(PrintedAmountPropertyTest::isAmount);
    }

    @Provide
    Arbitrary<BigDecimal> widths() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1e12"))
                        .ofScale(9),
                Combinators.combine(
                                Arbitraries.integers().between(1, 20),
                                Arbitraries.integers().between(-9, 14))
                        .as((digits, power) -> new BigDecimal(digits).scaleByPowerOfTen(power)));
    }

    private static boolean isAmount(String text) {
        try {
            ReadAmounts.amount(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
