package org.entente.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Figure;
import org.entente.model.PartialDate;

/** Two figures of a set that overlap are found just where a look at each pair of figures finds such. */
class OverlapPropertyTest {
    /** Goods 1 hold goods 2, those hold goods 3; goods 4 stand alone. */
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("PARTNER", figure -> figure.partnerKey, (one, other) -> false),
            new Dimension(
                    "COMMODITY",
                    figure -> figure.commodityKey,
                    (one, other) -> (Integer) one < 4 && (Integer) other < 4),
            new Dimension("SINCE_YEAR", Period::of, (one, other) -> ((Period) one).overlaps((Period) other)));

    @Property(tries = 1500)
    void overlapsAreFoundAsByLookingAtEachPair(@ForAll("figures") List<Figure> figures) {
        Optional<Overlap.Pair> found = new Overlap(DIMENSIONS).in(figures);
        List<Set<Integer>> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (overlap(figures.get(i), figures.get(j))) {
                    all.add(Set.of(figures.get(i).key, figures.get(j).key));
                }
            }
        }
        assertEquals(!all.isEmpty(), found.isPresent());
        found.ifPresent(pair -> assertTrue(all.contains(Set.of(pair.one().key, pair.other().key)), "no such pair"));
    }

    private static boolean overlap(Figure one, Figure other) {
        boolean told = one.key.equals(other.shareOfKey) || other.key.equals(one.shareOfKey);
        boolean partners =
                one.partnerKey == null || other.partnerKey == null || one.partnerKey.equals(other.partnerKey);
        boolean goods = one.commodityKey == null
                || other.commodityKey == null
                || one.commodityKey.equals(other.commodityKey)
                || (one.commodityKey < 4 && other.commodityKey < 4);
        boolean periods = one.since == null
                || other.since == null
                || (!one.since.firstDay().isAfter(other.since.lastDay())
                        && !other.since.firstDay().isAfter(one.since.lastDay()));
        return told || (partners && goods && periods);
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        Arbitrary<Figure> figure = Combinators.combine(
                        Arbitraries.integers().between(1, 3).injectNull(0.1),
                        Arbitraries.integers().between(1, 4).injectNull(0.1),
                        Arbitraries.of("2021", "2022", "2022-01", "2022-02", "2022-02-03", "2023")
                                .map(PartialDate::new)
                                .injectNull(0.1),
                        Arbitraries.integers().between(0, 30))
                .as((partner, commodity, since, whole) -> {
                    Figure one = new Figure();
                    one.partnerKey = partner;
                    one.commodityKey = commodity;
                    one.since = since;
                    one.shareOfKey = whole;
                    return one;
                });
        return figure.list().ofMaxSize(8).map(list -> {
            for (int i = 0; i < list.size(); i++) {
                list.get(i).key = i + 1;
                list.get(i).shareOfKey = list.get(i).shareOfKey == i + 1 ? null : list.get(i).shareOfKey;
            }
            return list;
        });
    }
}
