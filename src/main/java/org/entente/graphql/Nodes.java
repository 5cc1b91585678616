package org.entente.graphql;

import java.util.Arrays;
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
        Map<String, NodeEntity> found = new HashMap<>();
        String[] distinct = ids.stream().distinct().toArray(String[]::new);
        for (NodeEntity node : reader.find(NodeEntity.class, NodeEntity.BY_IDS, Map.of("ids", distinct), "id")) {
            found.put(node.id, node);
        }
        if (!found.keySet().containsAll(Arrays.asList(distinct))) {
            addFormer(reader, distinct, found);
        }
        return ids.stream().map(found::get).toList();
    }

    private static void addFormer(Reader reader, String[] ids, Map<String, NodeEntity> found) {
        Map<Integer, NodeEntity> byKey = new HashMap<>();
        found.values().forEach(node -> byKey.put(node.key, node));
        reader.pairs(NodeEntity.FORMER_IDS, Map.of("ids", ids))
                .forEach((former, key) -> found.put((String) former, byKey.get(key)));
    }

    /** The node at one end of each relation or figure, as the interface that the schema gives it. */
    static <P, T> List<T> each(Reader reader, List<P> parents, Function<P, Integer> key, Class<T> type) {
        return reader.each(parents, key, NodeEntity.class).stream()
                .map(type::cast)
                .toList();
    }
}
