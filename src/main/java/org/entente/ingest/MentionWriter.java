package org.entente.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Mention;
import org.entente.model.Mention.Pair;
import org.hibernate.StatelessSession;

/** Draws anew which nodes documents speak of, from the citations of all dossiers. */
final class MentionWriter {
    private final StatelessSession session;
    private final Rows rows;

    MentionWriter(StatelessSession session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    /** Brings the mentions in these documents in line with their citations. */
    void write(Collection<Integer> documentKeys) {
        for (List<Integer> chunk : Chunks.of(documentKeys)) {
            Set<Pair> drawn = new HashSet<>(Mention.drawn(session, chunk));
            List<Mention> deleted = new ArrayList<>();
            for (Mention mention : Mention.ofDocuments(session, chunk)) {
                if (!drawn.remove(new Pair(mention.nodeKey, mention.documentKey))) {
                    deleted.add(mention);
                }
            }
            rows.delete(deleted);
            rows.insert(drawn.stream().map(MentionWriter::mention).toList());
        }
    }

    private static Mention mention(Pair pair) {
        Mention mention = new Mention();
        mention.nodeKey = pair.nodeKey();
        mention.documentKey = pair.documentKey();
        return mention;
    }
}
