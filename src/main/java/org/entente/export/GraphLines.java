package org.entente.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Dossier;
import org.entente.model.DossierRows;
import org.hibernate.StatelessSession;

/**
 * The lines of a graph in their order: whatever a line refers to stands before it. First all dossiers, then the documents of
 * all, their other nodes, their relations, their figures. Within each the dossiers come by name, and what each states by
 * id; but for figures, of which the wholes come before their shares.
 */
final class GraphLines {
    private final StatelessSession session;
    private final Lines lines;
    private final List<Dossier> dossiers;
    private final Map<Integer, String> dossierNames = new HashMap<>();
    private Dossier current;

    GraphLines(StatelessSession session, Lines lines) {
        this.session = session;
        this.lines = lines;
        this.dossiers = Dossier.all(session);
        dossiers.forEach(dossier -> dossierNames.put(dossier.key, dossier.name));
    }

    /** Writes a chunk of rows, a line each. */
    @FunctionalInterface
    private interface ChunkWriter<T> {
        void write(List<T> rows) throws IOException;
    }

    void write() throws IOException {
        for (Dossier dossier : dossiers) {
            write(dossier);
        }
        CitationLines citations = new CitationLines(session, lines, dossierNames);
        NodeLines nodes = new NodeLines(session, lines, citations);
        write(DossierRows.DOCUMENTS, nodes::write);
        write(DossierRows.OTHER_NODES, nodes::write);
        write(DossierRows.RELATIONS, new RelationLines(session, lines, citations)::write);
        FigureLines figures = new FigureLines(session, lines, citations);
        int steps = 0;
        while (write(DossierRows.figures(steps), figures::write)) {
            steps++;
        }
    }

    private void write(Dossier dossier) throws IOException {
        lines.start("dossier");
        lines.text("dossier", dossier.name);
        lines.text("title", dossier.title);
        lines.text("manifest", dossier.manifest.isEmpty() ? null : dossier.manifest);
        lines.end();
        current = dossier;
    }

    /** Writes what all dossiers state of one sort; false when there is none of it. */
    private <T> boolean write(DossierRows<T> rows, ChunkWriter<T> writer) throws IOException {
        boolean any = false;
        for (Dossier dossier : dossiers) {
            List<T> chunk = rows.next(session, dossier, null);
            while (!chunk.isEmpty()) {
                turnTo(dossier);
                writer.write(chunk);
                any = true;
                chunk = rows.next(session, dossier, chunk.get(chunk.size() - 1));
            }
        }
        return any;
    }

    /** Says which dossier the next lines belong to, unless the last line that named one did. */
    private void turnTo(Dossier dossier) throws IOException {
        if (dossier != current) {
            lines.start("dossier");
            lines.text("dossier", dossier.name);
            lines.end();
            current = dossier;
        }
    }
}
