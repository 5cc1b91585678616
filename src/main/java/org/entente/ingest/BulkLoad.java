package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.GraphState;
import org.entente.search.SearchIndex;
import org.hibernate.StatelessSession;

/** One bulk load: read, check, save, in this order and in one transaction. */
final class BulkLoad {
    private static final int LINES_BETWEEN = 1000;

    private final StatelessSession session;
    private final Connection connection;
    private final StagingStore store;
    private final Staging staging;
    private final BulkOptions options;
    private final Progress progress;
    private final List<String> names = new ArrayList<>();
    private final BulkProblems problems;
    private BulkCheck check;
    private BulkDossiers dossiers;
    private long lines;

    BulkLoad(
            StatelessSession session,
            Connection connection,
            StagingStore store,
            Staging staging,
            BulkOptions options,
            Progress progress) {
        this.session = session;
        this.connection = connection;
        this.store = store;
        this.staging = staging;
        this.options = options;
        this.progress = progress;
        this.problems = new BulkProblems(options.mostProblems());
    }

    /** Reads the files, and stages the lines that have no problem by themselves. */
    void read(List<? extends BulkSource> files) throws IOException, SQLException {
        dossiers = new BulkDossiers(session, problems.ofLine());
        BulkReader reader = new BulkReader(staging, dossiers, problems.ofLine());
        for (BulkSource file : files) {
            dossiers.enterFile(file.name());
            names.add(file.name());
            read(file, names.size() - 1, reader);
        }
        staging.finish();
    }

    private void read(BulkSource file, int number, BulkReader reader) throws IOException, SQLException {
        long size = file.size();
        long[] read = new long[1];
        try (InputStream input = file.open(count -> read[0] = count)) {
            Lines all = new Lines(input);
            while (true) {
                byte[] line;
                try {
                    line = all.next();
                } catch (Lines.TooLong e) {
                    problems.add(
                            new Place(number, all.number()),
                            file.name(),
                            "has more than " + (Lines.LONGEST >> 20) + " MiB");
                    continue;
                }
                if (line == null) {
                    break;
                }
                if (!isBlank(line)) {
                    lines++;
                    Place place = new Place(number, all.number());
                    reader.read(place, line);
                    problems.takeLine(place, file.name());
                }
                if (all.number() % LINES_BETWEEN == 0) {
                    progress.at("reading " + file.name(), read[0], size);
                }
            }
        }
        progress.at("reading " + file.name(), size, size);
    }

    private static boolean isBlank(byte[] line) {
        return IntStream.range(0, line.length).allMatch(i -> line[i] == ' ' || line[i] == '\r' || line[i] == '\t');
    }

    /** Checks what no line can tell by itself, and leaves out lines where the load may do so. */
    void check() throws SQLException {
        progress.at("checking", 0, staging.count());
        check = new BulkCheck(connection, staging, names);
        int found = check.checkStatedOnce() + check.checkTexts();
        if (!options.skipsBad()) {
            // Lines that were refused may have defined what others refer to: that these are missing would be told
            // twice.
            if (problems.count() == 0) {
                check.checkReferences();
            }
            return;
        }
        do {
            if (found > 0) {
                check.leaveOut();
            }
            found = check.checkReferences();
        } while (found > 0);
    }

    /** Merges what is staged, unless there are problems that keep it out, or it is only to be checked. */
    BulkReport save() throws SQLException {
        boolean isRefused = dossiers.isBroken() || (problems.count() + check.count() > 0 && !options.skipsBad());
        if (isRefused || options.isDry()) {
            return report(false, Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE, 0);
        }
        BulkMerge merge = new BulkMerge(connection, store, staging, progress);
        StagingStore.Restoration restoration = merge.bare();
        Counts nodes = merge.nodes();
        Counts relations = merge.relations();
        Counts figures = merge.figures();
        Counts citations = merge.citations();
        progress.at("indexing", 0, staging.count());
        restoration.restore();
        if (addCircle()) {
            return report(false, Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE, 0);
        }
        SearchChanges changes = new SearchChanges(store, connection, new SearchIndex(session));
        changes.follow(merge.isFirst(), progress);
        boolean isChange = Stream.of(nodes, relations, figures, citations).anyMatch(Counts::isChange);
        return report(true, nodes, relations, figures, citations, isChange ? revise() : staging.state().revision);
    }

    private long revise() {
        GraphState state = staging.state();
        state.revision++;
        session.update(state);
        return state.revision;
    }

    /** Adds a problem when something has become a part of itself. */
    private boolean addCircle() throws SQLException {
        Optional<BulkCircle> circle = BulkCircle.find(connection);
        circle.ifPresent(
                found -> problems.add(found.place(), names.get(found.place().file()), found.reason()));
        return circle.isPresent();
    }

    private BulkReport report(
            boolean isSaved, Counts nodes, Counts relations, Counts figures, Counts citations, long revision)
            throws SQLException {
        List<Problem> first = Stream.concat(problems.first().stream(), check.first(options.mostProblems()).stream())
                .sorted()
                .limit(options.mostProblems())
                .map(PlacedProblem::problem)
                .toList();
        return new BulkReport(
                lines,
                first,
                problems.count() + check.count(),
                problems.lines() + check.lines(),
                isSaved,
                nodes,
                relations,
                figures,
                citations,
                revision);
    }
}
