package org.entente.model;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Span;
import org.entente.kernel.Unit;

/**
 * A date known to the year ({@code 2022}), the month ({@code 2022-08}) or the day ({@code 2022-08-24}), proleptic
 * Gregorian, years 0001 to 9999.
 *
 * <p>It is kept as its ISO 8601 text, whose plain string order is the order wanted of partial dates: a year sorts before
 * the months in it, a month before its days. So one narrow column serves storing, ordering and interval tests.
 */
@Description(
        "A date known to the year (2022), the month (2022-08) or the day (2022-08-24). Sorted as text it is in order, a year before its months.")
@CustomScalar("PartialDate")
@Unit(name = "year", letters = 4)
@Unit(name = "month", letters = 7)
public final class PartialDate implements CustomStringScalar, Comparable<PartialDate>, Span<PartialDate> {
    private static final String SHAPE = "dddd-dd-dd";

    private final String text;

    /**
     * @param text year, year-month or year-month-day
     * @throws IllegalArgumentException when the text has another shape or names a day that does not exist
     */
    public PartialDate(String text) {
        if (!isShaped(text)) {
            throw new IllegalArgumentException("not a year, year-month or year-month-day: " + text);
        }
        this.text = text;
        if (text.length() > 4) {
            try {
                firstDay();
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such date: " + text, e);
            }
        }
        if (text.startsWith("0000")) {
            throw new IllegalArgumentException("there is no year 0: " + text);
        }
    }

    /** Looked at by hand, as its numbers are, since one is made for each row that is read: a regular expression took a twentieth of the time of a list of figures. */
    private static boolean isShaped(String text) {
        if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (SHAPE.charAt(i) == 'd' ? character < '0' || character > '9' : character != '-') {
                return false;
            }
        }
        return true;
    }

    /** The first day that the date can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year(), month(1), text.length() < 10 ? 1 : Integer.parseInt(text, 8, 10, 10));
    }

    /** The last day that the date can mean. */
    public LocalDate lastDay() {
        return text.length() < 10 ? YearMonth.of(year(), month(12)).atEndOfMonth() : firstDay();
    }

    private int year() {
        return Integer.parseInt(text, 0, 4, 10);
    }

    private int month(int ofYear) {
        return text.length() < 7 ? ofYear : Integer.parseInt(text, 5, 7, 10);
    }

    @Override
    public PartialDate last() {
        return new PartialDate(lastDay().toString());
    }

    @Override
    public List<PartialDate> wider() {
        return Stream.of(4, 7)
                .filter(length -> length < text.length())
                .map(length -> new PartialDate(text.substring(0, length)))
                .toList();
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
