package org.entente.insight.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.entente.model.Modality;
import org.entente.model.PartialDate;

/** Preferences are the same from both sides, and lead in no circle, whatever is known of values. */
class PreferencePropertyTest {
    @Property
    void isTheSameFromBothSides(@ForAll("standings") Standing one, @ForAll("standings") Standing other) {
        Preference preference = Preference.between(one, other);
        Preference turned = Preference.between(other, one);
        assertEquals(preference.rule(), turned.rule());
        assertEquals(-preference.side(), turned.side());
        assertEquals(preference.against(), turned.against());
        assertEquals(preference.side() == 0, preference.rule() == PreferenceRule.NONE);
        for (PreferenceRule rule : preference.against()) {
            assertTrue(rule.compareTo(preference.rule()) > 0, "only a later rule can be against");
        }
    }

    @Property
    void nothingIsPreferredToItself(@ForAll("standings") Standing one) {
        assertEquals(new Preference(PreferenceRule.NONE, 0, List.of()), Preference.between(one, one));
    }

    @Property(tries = 3000)
    void leadsInNoCircle(@ForAll @Size(min = 3, max = 9) List<@net.jqwik.api.From("standings") Standing> values) {
        // As long as some value is left to which no other is preferred, it is taken away; in a circle there is none.
        List<Standing> left = new ArrayList<>(values);
        while (!left.isEmpty()) {
            List<Standing> before = List.copyOf(left);
            left.removeIf(each -> before.stream()
                    .noneMatch(other -> Preference.between(other, each).side() > 0));
            assertTrue(left.size() < before.size(), () -> "a circle: " + before);
        }
    }

    @Property
    void whatIsPreferredToAPreferredOneIsPreferred(
            @ForAll("standings") Standing one,
            @ForAll("standings") Standing other,
            @ForAll("standings") Standing third) {
        if (Preference.between(one, other).side() > 0
                && Preference.between(other, third).side() > 0) {
            assertTrue(Preference.between(one, third).side() > 0);
        }
    }

    /** The trap that the order of rules is made for: published later alone would go round in a circle here. */
    @Example
    void aYearIsNeitherBeforeNorAfterItsMonths() {
        Standing year = standing(Modality.ACTUAL, "2033", false, 2);
        Standing march = standing(Modality.ACTUAL, "2033-03", false, 3);
        Standing april = standing(Modality.ACTUAL, "2033-04", false, 1);
        assertEquals(PreferenceRule.PRECISION, Preference.between(march, year).rule());
        assertEquals(PreferenceRule.PRECISION, Preference.between(year, april).rule());
        Preference preference = Preference.between(march, april);
        assertEquals(PreferenceRule.PRECISION, preference.rule());
        assertTrue(preference.side() > 0);
        assertEquals(List.of(PreferenceRule.DAY_OF_DOCUMENT), preference.against());
    }

    @Example
    void eachRuleDecidesWhereThoseBeforeItDoNot() {
        Standing one = standing(Modality.ACTUAL, "2033-03", true, 3);
        Set<PreferenceRule> decided = new HashSet<>();
        for (Standing other : List.of(
                standing(Modality.ESTIMATE, "2033-03", true, 3),
                standing(Modality.ACTUAL, "2032", true, 3),
                standing(Modality.ACTUAL, null, true, 3),
                standing(Modality.ACTUAL, "2033-03", false, 3),
                standing(Modality.ACTUAL, "2033-03", true, 2),
                standing(Modality.ACTUAL, "2033-02", true, 3))) {
            Preference preference = Preference.between(one, other);
            assertTrue(preference.side() > 0, () -> other + " " + preference);
            decided.add(preference.rule());
            assertFalse(Reason.of(preference.rule(), "461.9 million USD", one, other)
                    .contains("%"));
        }
        decided.add(PreferenceRule.NONE);
        assertEquals(Set.of(PreferenceRule.values()), decided);
    }

    private static Standing standing(Modality modality, String published, boolean isAttributed, int digits) {
        PartialDate date = published == null ? null : new PartialDate(published);
        LocalDate first = date == null ? null : date.firstDay();
        return new Standing(modality, first, date == null ? null : date.lastDay(), isAttributed, digits);
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(
                        Arbitraries.of(Modality.ACTUAL, Modality.ESTIMATE, Modality.TARGET),
                        Arbitraries.of("2032", "2033", "2033-03", "2033-04", "2033-04-02", "2033-04-20", "2034-01")
                                .injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1, 2, 3, Integer.MAX_VALUE))
                .as(PreferencePropertyTest::standing);
    }
}
