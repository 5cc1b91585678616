package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.FigureSets;
import org.entente.model.GraphState;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/**
 * All accounts of a graph at one revision, by name: which there are, and how many figures each has. Some fifty bytes for each pair of bodies between which something
 * is told, whatever the number of figures.
 *
 * @param revision the revision of the graph
 * @param entries the accounts by name
 */
record Accounts(long revision, List<Entry> entries) {
    private static final int CHUNK = 20_000;

    /**
     * An account.
     *
     * @param name the ids of its bodies, or of the node that it is about: in the order of names accounts are gone through
     * @param figures how many figures are looked at for it: its own, and those of each partner beside what a reporter tells of all
     */
    record Entry(String name, AccountKey key, int figures) {}

    Accounts {
        entries = List.copyOf(entries);
    }

    /** The accounts of the graph as a session sees it; those that are known already, if it has not changed since. */
    static Accounts of(StatelessSession session, Accounts known) {
        long now = GraphState.revision(session);
        return known != null && known.revision == now ? known : read(session, now);
    }

    /** Those of some keys, by name; there are none for keys without figures. */
    List<Entry> of(Set<AccountKey> keys) {
        return entries.stream().filter(entry -> keys.contains(entry.key())).toList();
    }

    private static Accounts read(StatelessSession session, long revision) {
        Map<AccountKey, Long> counts = new HashMap<>();
        for (Object[] row : FigureSets.countsOfBodies(session)) {
            counts.merge(AccountKey.of((Integer) row[0], (Integer) row[1], null), (Long) row[2], Long::sum);
        }
        for (Object[] row : FigureSets.countsOfAbout(session)) {
            counts.merge(AccountKey.of(null, null, (Integer) row[0]), (Long) row[1], Long::sum);
        }
        for (Object[] row : FigureSets.countsOfPartners(session)) {
            counts.merge(AccountKey.of((Integer) row[0], null, null), (Long) row[1], Long::sum);
        }
        Map<Integer, String> ids = ids(session, counts.keySet());
        List<Entry> entries = new ArrayList<>();
        counts.forEach((key, count) ->
                entries.add(new Entry(name(key, ids), key, (int) Math.min(Integer.MAX_VALUE, count))));
        entries.sort(Comparator.comparing(Entry::name));
        return new Accounts(revision, entries);
    }

    private static Map<Integer, String> ids(StatelessSession session, Set<AccountKey> keys) {
        Set<Integer> nodes = new HashSet<>();
        for (AccountKey key : keys) {
            nodes.add(key.one());
            nodes.add(key.other());
            nodes.add(key.about());
        }
        List<Integer> distinct =
                nodes.stream().filter(Objects::nonNull).sorted().toList();
        Map<Integer, String> ids = new HashMap<>();
        for (int from = 0; from < distinct.size(); from += CHUNK) {
            ids.putAll(NodeEntity.ids(session, distinct.subList(from, Math.min(distinct.size(), from + CHUNK))));
        }
        return ids;
    }

    private static String name(AccountKey key, Map<Integer, String> ids) {
        String one = ids.getOrDefault(key.one() == null ? key.about() : key.one(), "");
        String other = ids.getOrDefault(key.other(), "");
        boolean isTurned = !other.isEmpty() && other.compareTo(one) < 0;
        return (isTurned ? other + " " + one : one + " " + other).strip();
    }
}
