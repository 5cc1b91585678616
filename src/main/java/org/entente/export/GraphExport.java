package org.entente.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import javax.sql.DataSource;
import org.entente.model.GraphSnapshot;
import org.hibernate.SessionFactory;

/**
 * Writes the whole graph as lines of JSON (NDJSON), as it is at one moment. The bytes follow from what the graph says, and
 * from nothing else: exported, imported into an empty store and exported again, they are the same. The format is described
 * in src/docs/command-line.md.
 */
@ApplicationScoped
public class GraphExport {
    private final DataSource dataSource;
    private final SessionFactory factory;

    /** Reads from the database that the program runs on. */
    public GraphExport(DataSource dataSource, SessionFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
    }

    /** Writes the graph, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        try (GraphSnapshot snapshot = GraphSnapshot.open(dataSource, factory);
                Lines lines = new Lines(out)) {
            new GraphLines(snapshot.session(), lines).write();
        }
    }
}
