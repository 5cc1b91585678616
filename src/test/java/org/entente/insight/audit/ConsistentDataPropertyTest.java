package org.entente.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Measure;
import org.entente.model.RecordForm;

/** True numbers that are printed with some digits, however few, are never found to contradict each other. */
class ConsistentDataPropertyTest {
    @Property
    void noAlarmIsRaisedOnTrueNumbers(
            @ForAll @IntRange(min = 1_000_000, max = 999_999_999) int barley,
            @ForAll @IntRange(min = 1_000_000, max = 999_999_999) int oats,
            @ForAll @IntRange(min = 1_000_000, max = 999_999_999) int imports,
            @ForAll @IntRange(min = 1_000_000, max = 999_999_999) int exportsBefore,
            @ForAll @IntRange(min = 1_000_000, max = 999_999_999) int importsBefore,
            @ForAll @IntRange(max = 2) int digits) {
        Printer printer = new Printer(digits);
        double exports = (double) barley + oats;
        double turnover = exports + imports;
        double before = (double) exportsBefore + importsBefore;
        Told whole = Told.of(Measure.EXPORTS)
                .in("2031")
                .amount(printer.money(exports))
                .change(printer.percent(exports / exportsBefore * 100 - 100), "2030");
        if (exports > exportsBefore) {
            whole.record(RecordForm.HIGHEST_SINCE, "2029");
        }
        Account account = Told.account(
                Map.of(),
                whole,
                Told.of(Measure.TURNOVER)
                        .in("2031")
                        .amount(printer.money(turnover))
                        .change(printer.percent(turnover / before * 100 - 100), "2030"),
                Told.of(Measure.IMPORTS)
                        .in("2031")
                        .amount(printer.money(imports))
                        .change(printer.percent((double) imports / importsBefore * 100 - 100), "2030"),
                Told.of(Measure.BALANCE).in("2031").amount(printer.money(exports - imports)),
                Told.of(Measure.EXPORTS)
                        .in("2031")
                        .goods(Told.BARLEY)
                        .amount(printer.money(barley))
                        .share(printer.percent(barley / exports * 100), 1),
                Told.of(Measure.EXPORTS).in("2031").goods(Told.OATS).share(printer.percent(oats / exports * 100), 1),
                Told.of(Measure.EXPORTS).in("2030").amount(printer.money(exportsBefore)),
                Told.of(Measure.IMPORTS).in("2030").amount(printer.money(importsBefore)),
                Told.of(Measure.TURNOVER).in("2030").amount(printer.money(before)),
                Told.of(Measure.IMPORTS).between(Told.XB, Told.XA).in("2031").amount(printer.money(exports * 1.07)),
                Told.of(Measure.EXPORTS)
                        .between(Told.XA, null)
                        .in("2031")
                        .amount(printer.money(exports + exportsBefore)),
                Told.of(Measure.EXPORTS).between(Told.XA, Told.XC).in("2031").amount(printer.money(exportsBefore)));
        List<String> alarms = Identity.all(account).stream()
                .filter(finding ->
                        !EnumSet.of(Verdict.CONSISTENT, Verdict.UNDETERMINED).contains(finding.getVerdict()))
                .map(Finding::getSentence)
                .toList();
        assertEquals(List.of(), alarms);
        assertEquals(
                Set.of(),
                Told.verdicts(account).stream()
                        .filter(verdict -> verdict == Verdict.INCONSISTENT)
                        .collect(Collectors.toSet()));
    }

    /** Prints numbers as sources do. */
    private record Printer(int digits) {
        String money(double value) {
            return rounded(value / 1e6) + " million USD";
        }

        String percent(double value) {
            return rounded(value) + " percent";
        }

        private String rounded(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(digits, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }
}
