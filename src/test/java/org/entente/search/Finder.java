package org.entente.search;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/** All that a search finds, with ids and texts. */
public final class Finder {
    private Finder() {}

    /** A node, and the text by which it was found. */
    public record FoundNode(String nodeId, String text) {}

    /** The nodes, the best first. */
    public static List<FoundNode> find(Searcher searcher, StatelessSession session, Search search) {
        Findings findings = searcher.find(search, () -> session, () -> {});
        List<Hit> hits = findings.part(
                        null,
                        findings.size(),
                        keys -> session
                                .createSelectionQuery("from NodeEntity n where n.key in ?1", NodeEntity.class)
                                .setParameterList(1, keys)
                                .getResultList()
                                .stream()
                                .collect(Collectors.toMap(node -> node.key, node -> node.id)))
                .hits();
        HitTexts texts = HitTexts.of(hits, session);
        return hits.stream()
                .map(hit -> new FoundNode(hit.nodeId(), texts.of(hit)))
                .toList();
    }
}
