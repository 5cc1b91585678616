package org.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.entente.model.NodeKind;
import org.hibernate.StatelessSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database counts just the nodes that ranking lets through, where both see all. */
@QuarkusTest
class HitCountTest {
    @Inject
    StatelessSession session;

    @Inject
    Searcher searcher;

    @Inject
    Vocabularies vocabularies;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kazakhstan",
                "aliyev",
                "president of azerbaijan",
                "memorandum trade chamber",
                "Tokaev",
                "wheat export 2023",
                "the visit of the president of Azerbaijan to Kazakhstan",
                "nothing like it, but Kazakhstan",
                "xqzwv",
            })
    void countsWhatIsFound(String text) {
        List<Set<NodeKind>> kinds = List.of(
                Set.of(NodeKind.values()), Set.of(NodeKind.PERSON), Set.of(NodeKind.AGREEMENT, NodeKind.COUNTRY));
        for (Set<NodeKind> some : kinds) {
            QuarkusTransaction.requiringNew().run(() -> compare(Search.everywhere(text, some)));
        }
    }

    private void compare(Search search) {
        Findings found = searcher.find(search, () -> session, () -> {});
        int listed = found.size();
        assertTrue(listed < Search.MOST);
        assertEquals(listed, found.count(session));
        List<Meaning> meanings = vocabularies.latest(() -> {}).meanings(search);
        assertEquals(listed, new HitCount(search, meanings).in(session));
    }
}
