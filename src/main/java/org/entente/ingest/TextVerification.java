package org.entente.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentText;
import org.entente.model.Dossier;
import org.entente.model.DossierRows;
import org.entente.model.GraphSnapshot;
import org.entente.model.NodeEntity;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Holds what is stored against itself: each text against the SHA-256 that its document states, and each citation against
 * the text. Loading lets nothing else in; this finds what befell the store since.
 */
@ApplicationScoped
public class TextVerification {
    private final DataSource dataSource;
    private final SessionFactory factory;

    /** Verifies the database that the program runs on. */
    public TextVerification(DataSource dataSource, SessionFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
    }

    /**
     * What a verification came to.
     *
     * @param documents how many documents there are
     * @param citations how many citations there are
     * @param differences how many of both are not as they are said to be
     */
    public record Result(long documents, long citations, long differences) {}

    /**
     * Verifies the whole graph, document by document.
     *
     * @param differences takes a line for each difference
     */
    public Result run(Consumer<String> differences) {
        try (GraphSnapshot snapshot = GraphSnapshot.open(dataSource, factory)) {
            return new Run(snapshot.session(), differences).result();
        }
    }

    /** One verification under way. */
    private static final class Run {
        private final StatelessSession session;
        private final Consumer<String> differences;
        private long documents;
        private long citations;
        private long found;

        Run(StatelessSession session, Consumer<String> differences) {
            this.session = session;
            this.differences = differences;
        }

        Result result() {
            for (Dossier dossier : Dossier.all(session)) {
                List<NodeEntity> chunk = DossierRows.DOCUMENTS.next(session, dossier, null);
                while (!chunk.isEmpty()) {
                    chunk.forEach(node -> verify((Document) node));
                    chunk = DossierRows.DOCUMENTS.next(session, dossier, chunk.get(chunk.size() - 1));
                }
            }
            return new Result(documents, citations, found);
        }

        private void verify(Document document) {
            documents++;
            String text = DocumentText.withKeys(session, List.of(document.key)).stream()
                    .findFirst()
                    .map(row -> row.content)
                    .orElse("");
            String hash = HexFormat.of().formatHex(Identity.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
            if (!hash.equals(document.sha256)) {
                tell("%s: the SHA-256 of its text is %s, and %s is stated"
                        .formatted(document.id, hash, document.sha256));
            }
            List<Citation> chunk = Citation.inDocument(session, document.key, null);
            while (!chunk.isEmpty()) {
                chunk.forEach(citation -> verify(citation, document, text));
                chunk = Citation.inDocument(session, document.key, chunk.get(chunk.size() - 1));
            }
        }

        private void verify(Citation citation, Document document, String text) {
            citations++;
            boolean isWithin = citation.start >= 0 && citation.start <= citation.end && citation.end <= text.length();
            String words = isWithin ? text.substring(citation.start, citation.end) : "";
            if (!isWithin) {
                tell("%s: it is to stand at %d to %d in %s, which has %d characters"
                        .formatted(citation.id, citation.start, citation.end, document.id, text.length()));
            } else if (!words.equals(citation.quote)) {
                tell("%s: at %d in %s stands %s, and the quote is %s"
                        .formatted(
                                citation.id,
                                citation.start,
                                document.id,
                                Shown.words(words),
                                Shown.words(citation.quote)));
            }
        }

        private void tell(String difference) {
            found++;
            differences.accept(difference);
        }
    }
}
