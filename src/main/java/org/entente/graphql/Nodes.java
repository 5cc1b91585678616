package org.entente.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.kernel.Reader;
import org.entente.model.NodeEntity;

/** Reads nodes of any kind: by id, and as the end of a relation. */
final class Nodes {
    private Nodes() {}

    /** The node of a kind with that id, under its present or a former name; null when there is none. */
    static <T extends NodeEntity> T byId(Reader reader, Class<T> type, String id) {
        return reader.one(type, NodeEntity.BY_ID, Map.of("id", id));
    }

    /** The nodes with those ids, in their order; null for an id that no node has or had. */
    static List<NodeEntity> byIds(Reader reader, List<String> ids) {
        Map<String, NodeEntity> found = new HashMap<>(reader.byId(NodeEntity.class, ids));
        String[] unknown =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toArray(String[]::new);
        if (unknown.length > 0) {
            addFormer(reader, unknown, found);
        }
        return ids.stream().map(found::get).toList();
    }

    private static void addFormer(Reader reader, String[] ids, Map<String, NodeEntity> found) {
        List<Map.Entry<Object, Object>> former = List.copyOf(
                reader.pairs(NodeEntity.FORMER_IDS, Map.of("ids", ids)).entrySet());
        List<NodeEntity> nodes = reader.each(former, entry -> (Integer) entry.getValue(), NodeEntity.class);
        for (int i = 0; i < nodes.size(); i++) {
            found.put((String) former.get(i).getKey(), nodes.get(i));
        }
    }

    /** The node at one end of each relation or figure, as the interface that the schema gives it. */
    static <P, T> List<T> each(Reader reader, List<P> parents, Function<P, Integer> key, Class<T> type) {
        return reader.each(parents, key, NodeEntity.class).stream()
                .map(type::cast)
                .toList();
    }
}
