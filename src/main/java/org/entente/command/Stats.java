package org.entente.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.entente.model.GraphCounts;
import org.entente.model.GraphSnapshot;
import org.hibernate.SessionFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how much the graph holds. */
@Command(
        name = "stats",
        description = "Tells how much the graph holds: nodes and relations by kind, figures by measure, texts.")
class Stats implements Callable<Integer> {
    private static final int WIDTH = 18;

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Inject
    DataSource dataSource;

    @Inject
    SessionFactory factory;

    @Override
    public Integer call() throws IOException {
        GraphCounts counts;
        try (GraphSnapshot snapshot = GraphSnapshot.open(dataSource, factory)) {
            counts = GraphCounts.of(snapshot.session());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(json(counts)));
        } else {
            print(counts, out);
        }
        return 0;
    }

    private static Map<String, Object> json(GraphCounts counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", counts.revision());
        json.put("dossiers", counts.dossiers());
        json.put("nodes", counts.nodes());
        json.put("relations", counts.relations());
        json.put("figures", counts.figures());
        json.put("citations", counts.citations());
        json.put("documents", counts.documents());
        json.put("characters", counts.characters());
        return json;
    }

    private static void print(GraphCounts counts, PrintWriter out) {
        print("revision", counts.revision(), out);
        print("dossiers", counts.dossiers(), out);
        print("nodes", counts.nodes(), out);
        print("relations", counts.relations(), out);
        print("figures", counts.figures(), out);
        print("citations", counts.citations(), out);
        print("documents", counts.documents(), out);
        print("characters of text", counts.characters(), out);
    }

    private static void print(String name, Map<String, Long> counts, PrintWriter out) {
        print(name, counts.values().stream().mapToLong(Long::longValue).sum(), out);
        counts.forEach((kind, count) -> print("  " + kind, count, out));
    }

    private static void print(String name, long count, PrintWriter out) {
        out.println(("%-" + WIDTH + "s %12d").formatted(name, count));
    }
}
