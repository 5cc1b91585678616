package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a date known in part can mean, and what is none. */
class PartialDateTest {
    /** Through two leap years, and a year of a hundred that is none. */
    @Test
    void meansItsDays() {
        LocalDate end = LocalDate.of(1905, 1, 1);
        for (LocalDate day = LocalDate.of(1896, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            YearMonth month = YearMonth.from(day);
            assertDays(day.toString(), day, day);
            assertDays(month.toString(), month.atDay(1), month.atEndOfMonth());
            assertDays("" + day.getYear(), LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
        }
    }

    private static void assertDays(String text, LocalDate first, LocalDate last) {
        PartialDate date = new PartialDate(text);
        assertEquals(first, date.firstDay(), text);
        assertEquals(last, date.lastDay(), text);
        assertEquals(last.toString(), date.last().toString(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-8",
                "2022-08-",
                "2022-13",
                "2022-00",
                "2022-08-00",
                "2022-08-32",
                "2023-02-29",
                "1900-02-29",
                "0000",
                "0000-01",
                "0000-01-01",
                "+022",
                "2022/08",
                "2022-08-24T00",
                " 2022",
                "２０２２",
            })
    void refusesWhatIsNoDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
    }
}
