package org.entente.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.model.GraphSnapshot;
import org.entente.model.GraphState;
import org.entente.model.Kept;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/** Keeps the vocabulary of the graph as it is now. */
@ApplicationScoped
public class Vocabularies {
    private static final Logger LOG = Logger.getLogger(Vocabularies.class);
    private static final String WORDS = "select word_key, word, uses, names from search_word";
    private static final int ROWS_AT_A_TIME = 10_000;

    private final DataSource dataSource;
    private final SessionFactory factory;
    private final Kept<Vocabulary> kept;

    /**
     * Nothing is read before something is searched for.
     *
     * @param connections how many connections the pool has
     */
    public Vocabularies(
            DataSource dataSource,
            SessionFactory factory,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.dataSource = dataSource;
        this.factory = factory;
        this.kept = new Kept<>("searches", this::read, connections);
    }

    /** The words of the graph when they were read last, which may be of the past ({@link Kept#latest}). */
    Vocabulary latest(Runnable check) {
        return kept.latest(check);
    }

    /** The words of a revision, or of a later one ({@link Kept#at}). */
    Vocabulary at(long revision, Runnable check) {
        return kept.at(revision, check);
    }

    private Vocabulary read() {
        long start = System.nanoTime();
        try (GraphSnapshot snapshot = GraphSnapshot.open(dataSource, factory)) {
            long revision = GraphState.revision(snapshot.session());
            List<Row> rows = snapshot.session().doReturningWork(Vocabularies::rows);
            Vocabulary vocabulary = new Vocabulary(
                    revision,
                    SortedTexts.of(rows.stream().map(Row::word).toList()),
                    rows.stream().mapToLong(Row::key).toArray(),
                    rows.stream().mapToInt(Row::uses).toArray(),
                    rows.stream().mapToInt(Row::names).toArray());
            LOG.infof(
                    "Revision %d is ready for searches: %d words take %d kB, after %d ms",
                    revision, vocabulary.size(), vocabulary.bytes() / 1000, (System.nanoTime() - start) / 1_000_000);
            return vocabulary;
        }
    }

    private record Row(long key, String word, int uses, int names) {}

    private static List<Row> rows(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(WORDS)) {
            query.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), found.getString(2), found.getInt(3), found.getInt(4)));
                }
            }
        }
        rows.sort(Comparator.comparing(Row::word));
        return rows;
    }

    @PreDestroy
    void stop() {
        kept.close();
    }
}
