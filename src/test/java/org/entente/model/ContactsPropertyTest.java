package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Masks of countries and sets of their pairs are what plain sets would be. */
class ContactsPropertyTest {
    private static final int COUNTRIES = 10;

    @Property
    void aRowIsTiedToTheCountriesOfAllItsTies(
            @ForAll @Size(max = 200) List<@IntRange(min = 1, max = 40) Integer> keys, @ForAll int seed) {
        Masks.Builder builder = new Masks.Builder();
        Map<Integer, Set<Integer>> expected = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            int country = Math.floorMod(seed + i * 7, COUNTRIES);
            builder.add(keys.get(i), 1 << country);
            expected.computeIfAbsent(keys.get(i), key -> new TreeSet<>()).add(country);
        }
        builder.add(41, 0);
        Masks masks = builder.build();
        assertArrayEquals(expected.keySet().stream().mapToInt(Integer::intValue).toArray(), masks.keys());
        assertArrayEquals(
                expected.entrySet().stream()
                        .filter(row -> row.getValue().size() > 1)
                        .mapToInt(Map.Entry::getKey)
                        .toArray(),
                masks.shared());
        for (int key = 0; key <= 42; key++) {
            int mask = expected.getOrDefault(key, Set.of()).stream()
                    .mapToInt(country -> 1 << country)
                    .sum();
            assertEquals(mask, masks.of(key));
        }
        assertEquals(0, masks.of(null));
    }

    @Property
    void pairsAreThoseOfTwoCountries(
            @ForAll @IntRange(min = 2, max = COUNTRIES) int count, @ForAll @IntRange(max = 1023) int some) {
        Pairs pairs = new Pairs(count);
        int mask = some & ((1 << count) - 1);
        Set<List<Integer>> within = new HashSet<>();
        Set<List<Integer>> touching = new HashSet<>();
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                int found = ((mask >> one) & 1) + ((mask >> other) & 1);
                if (found > 0) {
                    touching.add(List.of(one, other));
                }
                if (found == 2) {
                    within.add(List.of(one, other));
                }
            }
        }
        assertEquals(within, told(pairs, pairs.within(mask)));
        assertEquals(touching, told(pairs, pairs.touching(mask)));
    }

    private static Set<List<Integer>> told(Pairs pairs, long set) {
        List<List<Integer>> told = new ArrayList<>();
        pairs.each(set, pair -> {
            ContactCount count = pairs.count(ContactKind.AGREEMENT, pair, null, 1);
            told.add(List.of(count.one(), count.other()));
        });
        assertEquals(told.size(), new HashSet<>(told).size());
        return new HashSet<>(told);
    }
}
