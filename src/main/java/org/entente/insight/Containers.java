package org.entente.insight;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Commodity;
import org.entente.model.Membership;
import org.hibernate.StatelessSession;

/**
 * Which nodes lie in which others: parts in their wholes, institutions in their countries, and commodities in those whose code in the Harmonized System
 * begins theirs, over any number of steps.
 */
public final class Containers implements Nesting {
    private final Map<Integer, Set<Integer>> steps = new HashMap<>();
    private final Map<Integer, Set<Integer>> all = new HashMap<>();

    private Containers() {}

    /** What some nodes lie in. Costs one statement a step up, and one for the codes of commodities. */
    public static Containers of(
            StatelessSession session, Collection<Integer> nodeKeys, Collection<Integer> commodityKeys) {
        Containers containers = new Containers();
        Set<Integer> known = new HashSet<>();
        Collection<Integer> frontier = new HashSet<>(nodeKeys);
        while (!frontier.isEmpty()) {
            known.addAll(frontier);
            Set<Integer> next = new HashSet<>();
            for (Integer[] step : Membership.containers(session, frontier)) {
                containers.add(step[0], step[1]);
                next.add(step[1]);
            }
            next.removeAll(known);
            frontier = next;
        }
        containers.addCodes(commodityKeys.isEmpty() ? List.of() : Commodity.withCommodityKeys(session, commodityKeys));
        return containers;
    }

    private void add(Integer part, Integer whole) {
        steps.computeIfAbsent(part, key -> new HashSet<>()).add(whole);
    }

    private void addCodes(List<Commodity> commodities) {
        Map<String, Integer> byCode = new HashMap<>();
        for (Commodity commodity : commodities) {
            if (commodity.hsCode != null) {
                byCode.put(commodity.hsCode, commodity.key);
            }
        }
        byCode.forEach((code, key) -> {
            for (int length = 2; length < code.length(); length += 2) {
                Integer wider = byCode.get(code.substring(0, length));
                if (wider != null) {
                    add(key, wider);
                }
            }
        });
    }

    @Override
    public Set<Integer> around(Integer node) {
        return all.computeIfAbsent(node, this::collected);
    }

    private Set<Integer> collected(Integer node) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            for (Integer container : steps.getOrDefault(open.pop(), Set.of())) {
                if (found.add(container)) {
                    open.push(container);
                }
            }
        }
        return found;
    }
}
