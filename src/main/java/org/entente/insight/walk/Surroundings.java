package org.entente.insight.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.insight.walk.Around.Bond;
import org.entente.insight.walk.Around.Member;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;

/**
 * Finds what lies around some nodes, hop by hop. A node brings in so many neighbours at most, the best connected first, so that a hub does not crowd out
 * everything else.
 */
final class Surroundings {
    private final Adjacency adjacency;
    private final TieFilter filter;
    private final Effort effort;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final Ints nodes = new Ints();
    private final Ints distances = new Ints();
    private final List<Bond> bonds = new ArrayList<>();
    private boolean isTruncated;

    Surroundings(Adjacency adjacency, TieFilter filter, Effort effort) {
        this.adjacency = adjacency;
        this.filter = filter;
        this.effort = effort;
    }

    /**
     * Finds them.
     *
     * @param of the nodes in the midst; all of them are given
     * @param hops how far to go
     * @param limit how many nodes to give, unless there are more in the midst
     * @param each how many a node may bring in
     */
    Around find(Collection<Integer> of, int hops, int limit, int each) {
        of.forEach(node -> add(node, 0));
        int begin = 0;
        for (int distance = 1; distance <= hops && begin < nodes.size(); distance++) {
            int end = nodes.size();
            for (int place = begin; place < end; place++) {
                bring(nodes.get(place), distance, Math.min(each, limit - nodes.size()));
            }
            begin = end;
        }
        List<Member> members = new ArrayList<>();
        for (int place = 0; place < nodes.size(); place++) {
            members.add(member(place));
        }
        return new Around(members, bonds, isTruncated);
    }

    private void add(int node, int distance) {
        if (places.putIfAbsent(node, nodes.size()) == null) {
            nodes.add(node);
            distances.add(distance);
        }
    }

    private void bring(int node, int distance, int most) {
        look(node);
        Ints newcomers = new Ints();
        for (int tie = adjacency.start(node); tie < adjacency.stop(node); tie++) {
            int end = adjacency.end(tie);
            boolean repeated = newcomers.size() > 0 && newcomers.get(newcomers.size() - 1) == end;
            if (!repeated && !places.containsKey(end) && filter.allow(adjacency, tie)) {
                newcomers.add(end);
            }
        }
        isTruncated |= newcomers.size() > most;
        // The degree is negative, so that the greatest comes first; then the node, so that they come in its order.
        Arrays.stream(newcomers.toArray())
                .mapToLong(end -> ((long) -adjacency.degree(end) << Integer.SIZE) | end)
                .sorted()
                .limit(Math.max(0, most))
                .forEach(pair -> add((int) pair, distance));
    }

    /** Counts the nodes that a member is tied to, and notes its bonds with the members after it. */
    private Member member(int place) {
        int node = nodes.get(place);
        look(node);
        int degree = 0;
        int leftOut = 0;
        int before = -1;
        List<Integer> relations = new ArrayList<>();
        for (int tie = adjacency.start(node); tie < adjacency.stop(node); tie++) {
            int end = adjacency.end(tie);
            if (!filter.allow(adjacency, tie)) {
                continue;
            }
            Integer other = places.get(end);
            if (end != before) {
                bind(place, before, relations);
                relations.clear();
                degree++;
                leftOut += other == null ? 1 : 0;
                before = end;
            }
            if (other != null && other > place) {
                relations.add(adjacency.relationKey(tie));
            }
        }
        bind(place, before, relations);
        return new Member(adjacency.key(node), distances.get(place), degree, leftOut);
    }

    private void bind(int place, int end, List<Integer> relations) {
        if (!relations.isEmpty()) {
            bonds.add(new Bond(place, places.get(end), relations));
        }
    }

    private void look(int node) {
        if (!effort.allows(adjacency.degree(node))) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "The neighbourhood has too many relations to look at. Ask for fewer hops, nodes or kinds.");
        }
    }
}
