package org.entente.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.ingest.StagedTable.Reference;
import org.entente.ingest.Staging.Part;
import org.entente.model.RelationKind;

/** Checks all lines of a bulk load together, each question by one statement: what no line can tell by itself. */
final class BulkCheck {
    private static final String NOTHING = "cast(null as varchar(160))";
    private static final String NOWHERE = "cast(null as bigint)";
    private static final int LONGEST_SAID = 160;

    /**
     * A question.
     *
     * @param path where in the line it is, as a JSON pointer; an end of a relation is called by the name that its kind gives it
     * @param reason what is wrong, for {@link String#format}: what the line says, what it conflicts with, and the line of that
     * @param lines selects place, what the line says, what it conflicts with, the place of that, and the kind of relation
     */
    private record Question(String path, String reason, String lines) {}

    private final Connection connection;
    private final Staging staging;
    private final List<String> files;
    private final List<Question> questions = new ArrayList<>();

    /**
     * @param files the names of the files, which places count
     */
    BulkCheck(Connection connection, Staging staging, List<String> files) {
        this.connection = connection;
        this.staging = staging;
        this.files = List.copyOf(files);
    }

    /** Asks whether nodes are defined once, in one dossier, with a code and former ids of their own, and facts stated once. Adds the problems it finds. */
    int checkStatedOnce() throws SQLException {
        return ask(List.of(
                twice("node", "/id", "'%1$s' is defined in line %3$d already"),
                twice("relation", "", "says the same as the relation in line %3$d: put the citations together there"),
                twice("figure", "", "says the same as the figure in line %3$d: put the citations together there"),
                twice("redirect", "/formerly", "'%1$s' is a former id in line %3$d already"),
                new Question(
                        "/id",
                        "'%1$s' is defined by the dossier '%2$s': take it out here, and refer to it by its id",
                        "select s.place, s.id, d.name, " + NOWHERE
                                + ", s.kind from staged_node s join node n on n.id = s.id"
                                + " join dossier d on d.dossier_key = n.dossier_key where n.dossier_key <> s.dossier_key"),
                new Question(
                        "/id",
                        "'%1$s' is a former id of '%2$s': choose another one",
                        "select s.place, s.id, n.id, " + NOWHERE
                                + ", s.kind from staged_node s join redirect r on r.id = s.id"
                                + " join node n on n.node_key = r.node_key"),
                new Question(
                        "/id",
                        "'%1$s' is a former id of '%2$s' in line %3$d: a former id cannot be an id too",
                        "select s.place, s.id, f.node_id, f.place, s.kind from staged_node s"
                                + " join staged_redirect f on f.id = s.id"),
                new Question(
                        "/formerly",
                        "'%1$s' is a former id of '%2$s' already",
                        "select s.place, s.id, n.id, " + NOWHERE + ", " + NOTHING + " from staged_redirect s"
                                + " join redirect r on r.id = s.id join node n on n.node_key = r.node_key"
                                + " where n.id <> s.node_id and not exists (select 1 from staged_redirect f"
                                + " where f.node_id = s.node_id and f.id = n.id)"),
                new Question(
                        "/formerly",
                        "'%1$s' is still a node, and cannot become '%2$s': both are there, or they are of two kinds or dossiers",
                        "select s.place, s.id, s.node_id, " + NOWHERE + ", " + NOTHING + " from staged_redirect s"
                                + " join node n on n.id = s.id join staged_node k on k.id = s.node_id"
                                + " where n.dossier_key <> s.dossier_key or n.kind <> k.kind"
                                + " or exists (select 1 from node m where m.id = s.node_id)"
                                + " or exists (select 1 from staged_redirect o join node m on m.id = o.id"
                                + " where o.node_id = s.node_id and o.id < s.id)"),
                new Question(
                        "/code",
                        "is the code of '%2$s' in line %3$d already",
                        "select s.place, s.id, d.id, d.place, s.kind from staged_node s"
                                + " join staged_node d on d.kind = s.kind and d.code = s.code and d.place < s.place"
                                + " where s.code is not null"),
                new Question(
                        "/code",
                        "is the code of '%2$s' already",
                        "select s.place, s.id, n.id, " + NOWHERE + ", s.kind from staged_node s"
                                + " join node n on n.kind = s.kind and n.code = s.code and n.id <> s.id"
                                + " where not exists (select 1 from staged_node m where m.id = n.id)"
                                + " and not exists (select 1 from staged_redirect f where f.id = n.id)")));
    }

    /** Asks whether all that lines refer to is there. Adds the problems it finds. */
    int checkReferences() throws SQLException {
        List<Question> asked = new ArrayList<>();
        for (Part part : List.of(Part.RELATION, Part.FIGURE, Part.CITATION)) {
            for (Reference reference : staging.table(part).references()) {
                if (part != Part.CITATION || reference.name().equals("document")) {
                    asked.addAll(unknown(staging.table(part), reference, part == Part.RELATION));
                }
            }
        }
        return ask(asked);
    }

    /** Asks whether documents with another text still have what is cited from them. Adds the problems it finds. */
    int checkTexts() throws SQLException {
        int found = 0;
        questions.add(new Question(
                "/text",
                "no longer has the words %1$s of %2$s, and no line speaks of the fact that they are cited for",
                ""));
        try (PreparedStatement query = connection.prepareStatement(BulkMerge.changedTexts());
                ResultSet text = query.executeQuery()) {
            while (text.next()) {
                found += checkText(text.getInt(1), text.getLong(2), text.getString(4));
            }
        }
        return found;
    }

    private int checkText(int document, long place, String text) throws SQLException {
        int found = 0;
        try (PreparedStatement query = connection.prepareStatement(
                "select c.id, c.start_offset, c.quote from citation c where c.document_key = ?"
                        + " and not exists (select 1 from staged_citation s where s.id = c.id)" + isKept("node")
                        + isKept("relation") + isKept("figure") + " order by c.start_offset, c.id")) {
            query.setInt(1, document);
            try (ResultSet citation = query.executeQuery()) {
                while (citation.next()) {
                    if (!text.startsWith(citation.getString(3), citation.getInt(2))) {
                        add(place, Shown.words(citation.getString(3)), citation.getString(1));
                        found++;
                    }
                }
            }
        }
        return found;
    }

    /** A line replaces what its dossier has cited for the fact. */
    private static String isKept(String fact) {
        return " and not exists (select 1 from staged_%1$s s join %1$s f on f.id = s.id where f.%1$s_key = c.%1$s_key"
                        .formatted(fact)
                + " and s.dossier_key = c.dossier_key)";
    }

    /** Adds a problem for the question asked last. */
    private void add(long place, String said, String other) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into staged_problem (place, reason, said, other) values (?, ?, ?, ?)")) {
            insert.setLong(1, place);
            insert.setInt(2, questions.size() - 1);
            insert.setString(3, said.substring(0, Math.min(said.length(), LONGEST_SAID)));
            insert.setString(4, other);
            insert.executeUpdate();
        }
    }

    private static Question twice(String table, String path, String reason) {
        return new Question(
                path,
                reason,
                "select s.place, s.id, " + NOTHING + ", d.first_place, " + NOTHING + " from staged_" + table + " s"
                        + " join (select id, min(place) as first_place from staged_" + table
                        + " group by id having count(*) > 1) d on d.id = s.id where s.place <> d.first_place");
    }

    private static List<Question> unknown(StagedTable table, Reference reference, boolean isRelation) {
        String id = "s." + reference.idColumn();
        String kind = isRelation ? "s.kind" : NOTHING;
        String path = isRelation
                ? "/" + reference.name()
                : table.target().equals("citation")
                        ? "/citations"
                        : reference.name().equals("share_of") ? "/share/of" : "/" + reference.name();
        String absent = " where " + id + " is not null and not exists (select 1 from " + reference.target()
                + " n where n.id = " + id + ") and not exists (select 1 from staged_" + reference.target()
                + " n where n.id = " + id + ")";
        Question undefined = new Question(
                path,
                "'%1$s' is not defined, neither in these files nor in the graph",
                "select s.place, " + id + ", " + NOTHING + ", " + NOWHERE + ", " + kind + " from " + table.name() + " s"
                        + absent + " and not exists (select 1 from redirect r where r.id = " + id + ")");
        Question former = new Question(
                path,
                "'%1$s' is a former id: write '%2$s'",
                "select s.place, " + id + ", m.id, " + NOWHERE + ", " + kind + " from " + table.name()
                        + " s join redirect r on r.id = " + id + " join node m on m.node_key = r.node_key" + absent);
        return reference.target().equals("node") ? List.of(undefined, former) : List.of(undefined);
    }

    private int ask(List<Question> asked) throws SQLException {
        int found = 0;
        for (Question question : asked) {
            questions.add(question);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into staged_problem (place, reason, said, other, other_place, kind) select q.place, "
                            + (questions.size() - 1) + ", q.said, q.other, q.other_place, q.kind from ("
                            + question.lines()
                            + ") q (place, said, other, other_place, kind)")) {
                found += insert.executeUpdate();
            }
        }
        return found;
    }

    /** Takes the lines with a problem out of all that is staged. */
    void leaveOut() throws SQLException {
        for (StagedTable table : staging.tables()) {
            StagingStore.execute(
                    connection,
                    "delete from " + table.name() + " where place in (select p.place from staged_problem p)");
        }
    }

    /** How many problems were found. */
    long count() throws SQLException {
        return number("select count(*) from staged_problem");
    }

    /** In how many lines there are problems. */
    long lines() throws SQLException {
        return number("select count(distinct place) from staged_problem");
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first problems, in the order of their lines. */
    List<PlacedProblem> first(int most) throws SQLException {
        List<PlacedProblem> first = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select place, reason, said, other, other_place, kind from staged_problem order by place, reason, said, other, other_place limit "
                        + most)) {
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    first.add(problem(row));
                }
            }
        }
        return first;
    }

    private PlacedProblem problem(ResultSet row) throws SQLException {
        Place place = Place.of(row.getLong(1));
        Question question = questions.get(row.getInt(2));
        Place other = Place.of(row.getLong(5));
        String reason = String.format(Locale.ROOT, question.reason(), row.getString(3), row.getString(4), other.line());
        return new PlacedProblem(
                place,
                new Problem(files.get(place.file()), place.line(), path(question.path(), row.getString(6)), reason));
    }

    private static String path(String path, String kind) {
        return switch (path) {
            case "/subject" -> "/" + RelationKind.valueOf(kind).subject().name();
            case "/object" -> "/" + RelationKind.valueOf(kind).object().name();
            case "/third" ->
                "/" + RelationKind.valueOf(kind).third().orElseThrow().name();
            case "/code" -> "COMMODITY".equals(kind) ? "/hsCode" : path;
            default -> path;
        };
    }
}
