package org.entente.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.entente.model.NodeKind;
import org.entente.model.RelationKind;
import org.entente.model.SubjectOrder;

/**
 * A graph of such a size that PostgreSQL plans for large tables: in each list that hangs on a node or a fact there are thousands of rows. Its rows say no more than
 * planning needs; they are not meant to be read.
 */
public final class LargeGraph {
    private static final int NODES_OF_A_KIND = 6_000;
    private static final int PARENTS = 3;
    private static final int PARENTS_OF_FIGURES = 300;
    private static final int PARENTS_OF_CITATIONS = 100;
    private static final int PARENTS_OF_MENTIONS = 300;
    private static final int PARENTS_OF_WORKS = 300;
    private static final String DATE = "case when g % 10 = 0 then null else (1990 + g % 30)::text end";

    private final Statement statement;
    private int nextRelation = 5_000_000;

    private LargeGraph(Statement statement) {
        this.statement = statement;
    }

    /** Fills a PostgreSQL database, and has it look at what it has. */
    public static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            LargeGraph graph = new LargeGraph(statement);
            graph.leaveAlone();
            statement.execute(
                    "insert into dossier (dossier_key, name, title, hash) values (0, 'large', 'Large', 'none')");
            for (NodeKind kind : NodeKind.values()) {
                graph.addNodes(kind);
            }
            for (RelationKind kind : RelationKind.values()) {
                graph.addRelations(kind);
            }
            graph.addFigures();
            graph.addWorks();
            for (String fact : List.of("node", "relation", "figure")) {
                graph.addCitations(fact);
            }
            graph.addNames();
            statement.execute(SubjectOrder.copy("relation r join node n on n.node_key = r.subject_key"));
            // A sample of all rows, so that what is estimated, and with it a plan, is the same each time.
            statement.execute("set default_statistics_target = 1000");
            statement.execute("vacuum analyze");
            statement.execute("reset default_statistics_target");
        }
    }

    /** Has the server not look at the tables by itself, at a time and with a sample of its own. */
    private void leaveAlone() throws SQLException {
        statement.execute(
                "do $$ declare t text; begin for t in select tablename from pg_tables where schemaname = current_schema()"
                        + " loop execute format('alter table %I set (autovacuum_enabled = false)', t); end loop; end $$");
    }

    private static int firstKey(NodeKind kind) {
        return 1_000_000 + Arrays.asList(NodeKind.values()).indexOf(kind) * NODES_OF_A_KIND;
    }

    /** One of few nodes of a kind. */
    private static String one(NodeKind kind, String number) {
        return one(kind, number, PARENTS);
    }

    private static String one(NodeKind kind, String number, int parents) {
        return firstKey(kind) + " + " + number + " % " + parents;
    }

    private static NodeKind first(RelationKind.End end) {
        return end.kinds().stream().sorted().findFirst().orElseThrow();
    }

    private void addNodes(NodeKind kind) throws SQLException {
        statement.execute(
                ("insert into node (node_key, kind, id, label, identified, dossier_key, since, signed, published)"
                                + " select %d + g, '%s', '%s/large-' || g, 'Large ' || g %% 5000, true, 0, %s, %s, %s"
                                + " from generate_series(0, %d) g")
                        .formatted(firstKey(kind), kind, kind.prefix(), DATE, DATE, DATE, NODES_OF_A_KIND - 1));
    }

    private void addRelations(RelationKind kind) throws SQLException {
        String third = kind.third().map(end -> one(first(end), "g")).orElse("null");
        statement.execute(
                ("insert into relation (relation_key, kind, id, subject_key, object_key, third_key, since, modality,"
                                + " dossier_key) select %d + g, '%s', '%s/large-' || g, %s, %s, %s, %s, 'ACTUAL', 0"
                                + " from generate_series(0, %d) g")
                        .formatted(
                                2_000_000 + Arrays.asList(RelationKind.values()).indexOf(kind) * NODES_OF_A_KIND,
                                kind,
                                kind.prefix(),
                                one(first(kind.subject()), "g"),
                                one(first(kind.object()), "(g / 7)"),
                                third,
                                DATE,
                                NODES_OF_A_KIND - 1));
    }

    private void addFigures() throws SQLException {
        statement.execute(
                ("insert into figure (figure_key, id, measure, reporter_key, partner_key, commodity_key, about_key,"
                                + " attribution_key, share_of_key, since, amount, modality, dossier_key)"
                                + " select 3000000 + g, 'figure/large-' || g, 'EXPORTS', %s, %s, %s, %s, %s, 3000000 + g %% %d,"
                                + " %s, g, 'ACTUAL', 0 from generate_series(0, 59999) g")
                        .formatted(
                                one(NodeKind.COUNTRY, "g", PARENTS_OF_FIGURES),
                                one(NodeKind.COUNTRY, "(g / 3)", PARENTS_OF_FIGURES),
                                one(NodeKind.COMMODITY, "(g / 5)", PARENTS_OF_FIGURES),
                                one(NodeKind.PROJECT, "(g / 7)", PARENTS_OF_FIGURES),
                                one(NodeKind.INSTITUTION, "(g / 11)", PARENTS_OF_FIGURES),
                                PARENTS_OF_FIGURES,
                                DATE));
    }

    /**
     * People and bodies of some hundred countries, and what these have a part in: few of the works are between two of the countries. Two of them have codes, XY and XZ, since what is
     * between countries is asked for by these.
     */
    private void addWorks() throws SQLException {
        String next = "((g + 33) % " + NODES_OF_A_KIND + ")";
        // Every tenth node has no date: those between the two countries have one.
        String work = "((g + 1) % " + NODES_OF_A_KIND + ")";
        String country = one(NodeKind.COUNTRY, "g", PARENTS_OF_WORKS);
        String other = one(NodeKind.COUNTRY, "(g + 33 * (1 + g / 300 % 5))", PARENTS_OF_WORKS);
        relate("BELONGING", node(NodeKind.PERSON, "g"), country, "null", "CITIZEN");
        relate("BELONGING", node(NodeKind.INSTITUTION, "g"), country, "null", "BODY");
        relate("POSITION", node(NodeKind.PERSON, "g"), node(NodeKind.INSTITUTION, "g"), "null", null);
        relate("PARTY", node(NodeKind.AGREEMENT, work), country, "null", null);
        relate("PARTY", node(NodeKind.AGREEMENT, work), other, "null", null);
        relate("SIGNATURE", node(NodeKind.AGREEMENT, work), node(NodeKind.PERSON, "g"), country, null);
        relate("PARTICIPATION", node(NodeKind.EVENT, work), node(NodeKind.PERSON, "g"), "null", "GUEST");
        relate("PARTICIPATION", node(NodeKind.EVENT, work), node(NodeKind.PERSON, next), "null", "GUEST");
        relate("INVOLVEMENT", node(NodeKind.PROJECT, work), node(NodeKind.PERSON, "g"), "null", "PARTY");
        relate("INVOLVEMENT", node(NodeKind.PROJECT, work), node(NodeKind.INSTITUTION, next), "null", "PARTY");
        relate("STATEMENT", node(NodeKind.PERSON, "g"), other, "null", null);
        statement.execute("insert into mention (node_key, document_key) select %s, %s from generate_series(0, %d) g"
                .formatted(country, node(NodeKind.DOCUMENT, "g"), NODES_OF_A_KIND - 1));
        statement.execute("insert into mention (node_key, document_key) select %s, %s from generate_series(0, %d) g"
                .formatted(other, node(NodeKind.DOCUMENT, "g"), NODES_OF_A_KIND - 1));
        statement.execute(
                "update node set code = case when node_key = %1$d then 'XY' else 'XZ' end where node_key in (%1$d, %1$d + 33)"
                        .formatted(firstKey(NodeKind.COUNTRY) + 100));
    }

    private static String node(NodeKind kind, String number) {
        return firstKey(kind) + " + " + number;
    }

    /** A relation of each node of a kind. */
    private void relate(String kind, String subject, String object, String third, String role) throws SQLException {
        statement.execute(
                ("insert into relation (relation_key, kind, id, subject_key, object_key, third_key, role, title, since, modality,"
                                + " dossier_key) select %1$d + g, '%2$s', 'work/large-%1$d-' || g, %3$s, %4$s, %5$s, %6$s, 'x', %7$s, 'ACTUAL', 0"
                                + " from generate_series(0, %8$d) g")
                        .formatted(
                                nextRelation,
                                kind,
                                subject,
                                object,
                                third,
                                role == null ? "null" : "'" + role + "'",
                                DATE,
                                NODES_OF_A_KIND - 1));
        nextRelation += NODES_OF_A_KIND;
    }

    private void addCitations(String fact) throws SQLException {
        int first = fact.equals("node") ? firstKey(NodeKind.PERSON) : fact.equals("relation") ? 2_000_000 : 3_000_000;
        statement.execute(
                ("insert into citation (citation_key, id, document_key, %s_key, start_offset, end_offset, quote,"
                                + " dossier_key) select nextval('graph_key'), 'citation/%s-' || g, %s, %d + g %% %d, g, g + 10, 'x', 0"
                                + " from generate_series(0, 19999) g")
                        .formatted(
                                fact,
                                fact,
                                one(NodeKind.DOCUMENT, "(g / 3)", PARENTS_OF_CITATIONS),
                                first,
                                PARENTS_OF_CITATIONS));
    }

    private void addNames() throws SQLException {
        statement.execute(("insert into mention (node_key, document_key) select %s, %d + g / 3"
                        + " from generate_series(0, 17999) g")
                .formatted(one(NodeKind.PERSON, "g", PARENTS_OF_MENTIONS), firstKey(NodeKind.DOCUMENT)));
        statement.execute(("insert into alias (alias_key, node_key, label, language, script)"
                        + " select 9000000 + g, %s, 'Large', 'en', 'Latn' from generate_series(0, 19999) g")
                .formatted(one(NodeKind.PERSON, "g")));
        statement.execute(
                "insert into redirect (id, node_key, dossier_key) select 'person/formerly-' || g, %s, 0 from generate_series(0, 19999) g"
                        .formatted(one(NodeKind.PERSON, "g")));
        statement.execute(
                "insert into search_token (word_key, field, size, node_key, source_key, kind) select g %% 500, 0, 2, %s + g, %s + g, 'PERSON' from generate_series(0, 49999) g"
                        .formatted(firstKey(NodeKind.PERSON), firstKey(NodeKind.PERSON)));
    }
}
