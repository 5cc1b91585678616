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

    /** How many relations do not repeat what lists of their subjects go by, as their subjects say it. */
    long staleCopies() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select count(*) from relation r join node n on n.node_key = r.subject_key"
                                        + " where r.subject_id is distinct from n.id or r.subject_date is distinct from coalesce("
                                        + "case when n.kind = 'AGREEMENT' then n.signed end, case when n.kind = 'EVENT' then n.since end)",
                                Long.class)
                        .getSingleResult());
    }
}
