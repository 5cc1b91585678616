package org.entente.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/** The graph of a test as a whole. */
@ApplicationScoped
class WholeGraph {
    private static final List<String> TABLES = List.of(
            "search_token",
            "search_word",
            "mention",
            "citation",
            "figure",
            "relation",
            "alias",
            "redirect",
            "document_text",
            "node",
            "dossier");

    private final StatelessSession session;

    WholeGraph(StatelessSession session) {
        this.session = session;
    }

    /** Takes everything out. */
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery("update figure set share_of_key = null")
                    .executeUpdate();
            TABLES.forEach(table ->
                    session.createNativeMutationQuery("delete from " + table).executeUpdate());
        });
    }
}
