package org.entente.insight.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.insight.walk.Around.Bond;
import org.entente.insight.walk.Around.Member;
import org.entente.kernel.CodedException;
import org.entente.model.PartialDate;
import org.entente.model.RelationKind;
import org.junit.jupiter.api.Assertions;

/** Walks through small random graphs, held against the plainest way to say what they give: all paths, sorted. */
class WalkPropertyTest {
    /** Which relations may be used. */
    private record Asked(List<RelationKind> kinds, PartialDate at, PartialDate from, PartialDate to) {
        static Asked of(RandomTies graph) {
            PartialDate one = graph.partialDate();
            PartialDate other = graph.partialDate();
            boolean turned = one != null && other != null && one.firstDay().isAfter(other.lastDay());
            return new Asked(graph.kinds(), graph.partialDate(), turned ? other : one, turned ? one : other);
        }

        TieFilter filter() {
            return TieFilter.of(kinds, at, from, to);
        }

        Set<Integer> between(RandomTies graph, int one, int other) {
            return graph.between(one, other, kinds, at, from, to);
        }
    }

    private static Walk walk(RandomTies graph, Asked asked) {
        return new Walk(graph.adjacency(), asked.filter(), new Effort(Long.MAX_VALUE, () -> {}));
    }

    @Property(tries = 3000)
    void givesTheShortestPathsInTheOrderOfTheirNodes(@ForAll long seed) {
        RandomTies graph = new RandomTies(seed);
        Asked asked = Asked.of(graph);
        int from = graph.node();
        int to = graph.node();
        int most = 1 + graph.below(6);
        int count = 1 + graph.below(5);
        Set<Integer> avoid = graph.someNodes();
        Routes routes = walk(graph, asked).routes(from, to, most, count, avoid);
        List<List<Integer>> expected = allPaths(graph, asked, from, to, most, avoid);
        assertEquals(
                expected.subList(0, Math.min(count, expected.size())),
                routes.routes().stream().map(Route::nodeKeys).toList());
        assertFalse(routes.isTruncated());
        for (Route route : routes.routes()) {
            for (int i = 0; i < route.length(); i++) {
                List<Integer> relations = route.relationKeys().get(i);
                Set<Integer> between = asked.between(
                        graph, route.nodeKeys().get(i), route.nodeKeys().get(i + 1));
                assertEquals(between, new HashSet<>(relations));
                assertEquals(between.size(), relations.size());
            }
        }
    }

    private static List<List<Integer>> allPaths(
            RandomTies graph, Asked asked, int from, int to, int most, Set<Integer> avoid) {
        List<List<Integer>> paths = new ArrayList<>();
        if (!avoid.contains(from) && !avoid.contains(to)) {
            Set<Integer> path = new LinkedHashSet<>(List.of(from));
            addPaths(graph, asked, path, from, to, most, avoid, paths);
        }
        Comparator<List<Integer>> order = Comparator.comparingInt(List::size);
        paths.sort(order.thenComparing(path -> path.stream()
                .map(key -> "%02d".formatted(graph.keys.indexOf(key)))
                .collect(Collectors.joining())));
        return paths;
    }

    private static void addPaths(
            RandomTies graph,
            Asked asked,
            Set<Integer> path,
            int last,
            int to,
            int most,
            Set<Integer> avoid,
            List<List<Integer>> paths) {
        if (last == to) {
            paths.add(List.copyOf(path));
            return;
        }
        for (int next : graph.keys) {
            if (path.size() <= most
                    && !avoid.contains(next)
                    && !path.contains(next)
                    && !asked.between(graph, last, next).isEmpty()) {
                Set<Integer> longer = new LinkedHashSet<>(path);
                longer.add(next);
                addPaths(graph, asked, longer, next, to, most, avoid, paths);
            }
        }
    }

    @Property(tries = 2000)
    void givesWhatLiesAround(@ForAll long seed) {
        RandomTies graph = new RandomTies(seed);
        Asked asked = Asked.of(graph);
        Set<Integer> midst = new LinkedHashSet<>(List.of(graph.node()));
        midst.addAll(graph.someNodes());
        int hops = graph.below(4);
        int each = 1 + graph.below(3);
        Around all = walk(graph, asked).around(midst, hops, 100, 100);
        Map<Integer, Integer> distances = distances(graph, asked, midst, hops);
        assertEquals(distances, all.members().stream().collect(Collectors.toMap(Member::key, Member::distance)));
        assertFalse(all.isTruncated());
        check(graph, asked, all);
        Around some = walk(graph, asked).around(midst, hops, midst.size() + 2, each);
        assertTrue(some.members().size() <= midst.size() + 2);
        assertTrue(all.members().stream()
                .map(Member::key)
                .toList()
                .containsAll(some.members().stream().map(Member::key).toList()));
        if (some.members().size() < all.members().size()) {
            assertTrue(some.isTruncated());
        }
        check(graph, asked, some);
    }

    private static Map<Integer, Integer> distances(RandomTies graph, Asked asked, Set<Integer> midst, int hops) {
        Map<Integer, Integer> distances = new HashMap<>();
        midst.forEach(node -> distances.put(node, 0));
        for (int hop = 1; hop <= hops; hop++) {
            for (int node : graph.keys) {
                int distance = hop;
                boolean near = distances.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() == distance - 1
                                && !asked.between(graph, entry.getKey(), node).isEmpty());
                if (near) {
                    distances.putIfAbsent(node, distance);
                }
            }
        }
        return distances;
    }

    /** Degrees, what is left out, and each pair that is tied, once. */
    private static void check(RandomTies graph, Asked asked, Around around) {
        List<Integer> keys = around.members().stream().map(Member::key).toList();
        for (Member member : around.members()) {
            List<Integer> neighbours = graph.keys.stream()
                    .filter(node -> !asked.between(graph, member.key(), node).isEmpty())
                    .toList();
            assertEquals(neighbours.size(), member.degree());
            assertEquals(
                    neighbours.stream().filter(node -> !keys.contains(node)).count(), member.leftOut());
        }
        Map<List<Integer>, Set<Integer>> bonds = new HashMap<>();
        for (Bond bond : around.bonds()) {
            assertTrue(bond.one() < bond.other());
            Set<Integer> before = bonds.put(List.of(bond.one(), bond.other()), new HashSet<>(bond.relationKeys()));
            assertEquals(null, before);
        }
        Map<List<Integer>, Set<Integer>> expected = new HashMap<>();
        for (int one = 0; one < keys.size(); one++) {
            for (int other = one + 1; other < keys.size(); other++) {
                Set<Integer> between = asked.between(graph, keys.get(one), keys.get(other));
                if (!between.isEmpty()) {
                    expected.put(List.of(one, other), between);
                }
            }
        }
        assertEquals(expected, bonds);
    }

    @Property(tries = 500)
    void stopsWhenItHasLookedAtEnough(@ForAll long seed) {
        RandomTies graph = new RandomTies(seed);
        Asked asked = new Asked(null, null, null, null);
        int from = graph.node();
        int to = graph.node();
        Routes all = walk(graph, asked).routes(from, to, 6, 5, List.of());
        for (int most = 0; most < 60; most += 5) {
            Routes some = new Walk(graph.adjacency(), asked.filter(), new Effort(most, () -> {}))
                    .routes(from, to, 6, 5, List.of());
            if (!some.isTruncated()) {
                assertEquals(all, some);
            }
            assertTrue(some.routes().size() <= all.routes().size());
        }
    }

    @Property(tries = 1)
    void refusesAPeriodThatEndsBeforeItStarts() {
        PartialDate later = new PartialDate("2022-03");
        Assertions.assertThrows(
                CodedException.class, () -> TieFilter.of(null, null, later, new PartialDate("2022-02")));
        TieFilter.of(null, null, later, new PartialDate("2022"));
    }
}
