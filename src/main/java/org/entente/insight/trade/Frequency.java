package org.entente.insight.trade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.graphql.Description;
import org.entente.insight.Period;

/** How long the periods of a series are. */
@Description("How long the periods of a series are.")
public enum Frequency {
    @Description("Calendar years.")
    YEAR(12),

    @Description("Quarters of a calendar year.")
    QUARTER(3),

    @Description("Calendar months.")
    MONTH(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Whether a period is one of these. */
    boolean isOf(Period period) {
        LocalDate first = period.first();
        return first.getDayOfMonth() == 1
                && (first.getMonthValue() - 1) % months == 0
                && period.last().equals(first.plusMonths(months).minusDays(1));
    }

    /** How many of them one period comes after another; negative when it comes before. */
    int steps(Period from, Period to) {
        return (int) (ChronoUnit.MONTHS.between(from.first(), to.first()) / months);
    }

    /** The first day of the one so many after a period. */
    LocalDate start(Period from, int steps) {
        return from.first().plusMonths((long) steps * months);
    }

    /** The name of the one that starts on a day: {@code 2022}, {@code 2022-04 to 2022-06}, {@code 2022-04}. */
    String name(LocalDate start) {
        return switch (this) {
            case YEAR -> "%04d".formatted(start.getYear());
            case QUARTER -> month(start) + " to " + month(start.plusMonths(2));
            case MONTH -> month(start);
        };
    }

    private static String month(LocalDate day) {
        return "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    /** How many make up a year. */
    int inYear() {
        return 12 / months;
    }
}
