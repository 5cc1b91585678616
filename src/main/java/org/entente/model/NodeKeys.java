package org.entente.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * The keys of some nodes by their present or former ids, with the revision that they were read at: one statement.
 *
 * @param revision the state of the graph
 * @param byId the keys of those ids that a node has or had
 */
public record NodeKeys(long revision, Map<String, Integer> byId) {
    private static final String BY_IDS = """
            select state.revision, n.id, n.key from GraphState state left join NodeEntity n on any_of(:ids, n.id)
            where state.key = 1
            union all
            select state.revision, r.id, r.nodeKey from GraphState state join Redirect r on any_of(:ids, r.id)
            where state.key = 1
            """;

    /** The keys are copied. */
    public NodeKeys {
        byId = Map.copyOf(byId);
    }

    /** Looks up ids. */
    public static NodeKeys of(StatelessSession session, Collection<String> ids) {
        List<Object[]> rows = session.createSelectionQuery(BY_IDS, Object[].class)
                .setParameter("ids", ids.stream().distinct().toArray(String[]::new))
                .getResultList();
        Map<String, Integer> byId = new HashMap<>();
        rows.stream().filter(row -> row[1] != null).forEach(row -> byId.put((String) row[1], (Integer) row[2]));
        return new NodeKeys((Long) rows.get(0)[0], byId);
    }

    /** The key of the node that has or had an id; empty when there is none. */
    public Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The keys of the nodes that have or had some ids, in the order of the ids; ids of no node are left out. */
    public List<Integer> all(Collection<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).distinct().toList();
    }
}
