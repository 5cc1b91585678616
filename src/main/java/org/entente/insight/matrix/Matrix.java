package org.entente.insight.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.insight.Between;
import org.entente.model.ContactCount;
import org.entente.model.ContactCounts;
import org.entente.model.ContactKind;
import org.entente.model.CountryCode;
import org.entente.model.DatedFact;
import org.hibernate.StatelessSession;

/** How much there is between each two of some countries: ten statements at most, however many pairs they make. */
public final class Matrix {
    private Matrix() {}

    /** Which row of counts is meant. */
    private record Cell(ContactKind kind, int one, int other) {}

    /**
     * All pairs of the countries, in their order.
     *
     * @param kinds what is counted
     * @param part only what is dated in this part of the timeline
     */
    public static List<CountryPair> of(
            StatelessSession session, Between between, Collection<ContactKind> kinds, DatedFact.Part part) {
        Map<Cell, List<ContactCount>> cells = new ContactCounts(session, between.contacts(session), part)
                .of(kinds).stream()
                        .collect(Collectors.groupingBy(count -> new Cell(count.kind(), count.one(), count.other())));
        List<CountryCode> codes = between.getCodes();
        List<CountryPair> pairs = new ArrayList<>();
        for (int one = 0; one < codes.size(); one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                List<PairCount> counts = new ArrayList<>();
                for (ContactKind kind : kinds.stream().sorted().distinct().toList()) {
                    counts.add(count(kind, cells.getOrDefault(new Cell(kind, one, other), List.of())));
                }
                pairs.add(new CountryPair(codes.get(one), codes.get(other), counts));
            }
        }
        return pairs;
    }

    /** Several masks of countries can hold the pair, each with a count of its own for a year. */
    private static PairCount count(ContactKind kind, List<ContactCount> counts) {
        Map<String, Long> years = new TreeMap<>();
        long undated = 0;
        for (ContactCount count : counts) {
            if (count.year() == null) {
                undated += count.count();
            } else {
                years.merge(count.year(), count.count(), Long::sum);
            }
        }
        return new PairCount(
                kind,
                years.entrySet().stream()
                        .map(year -> new YearCount(year.getKey(), Math.toIntExact(year.getValue())))
                        .toList(),
                Math.toIntExact(undated));
    }
}
