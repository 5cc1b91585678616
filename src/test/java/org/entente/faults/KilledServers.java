package org.entente.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.entente.packaged.Program;

/** A server is killed at any moment of its start and while it serves. What was loaded before is there, and it starts again. */
final class KilledServers implements Fault {
    private static final int KILLS = 20;
    private static final int MILLISECONDS_BETWEEN = 500;

    private final Path graph;

    KilledServers(Path graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "kill -9 of a server, " + KILLS + " times";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Store store = Store.inFile(folder, "data");
        store.run("import", "--progress=none", graph.toString());
        byte[] before = store.export();
        int serving = 0;
        int answered = 0;
        for (int i = 1; i <= KILLS; i++) {
            try (Program server = store.serve("server.log")) {
                boolean isReady = server.awaitReady(Duration.ofMillis((long) MILLISECONDS_BETWEEN * i));
                serving += isReady ? 1 : 0;
                try (Clients clients = new Clients(server.address("/graphql"), isReady ? 4 : 0)) {
                    Thread.sleep(isReady ? 1000 : 0);
                    server.kill();
                    answered += clients.answered();
                }
            }
        }
        Fault.require(Arrays.equals(before, store.export()), "the graph is another one");
        Fault.require(store.run("verify").contains("as they are said to be"), "citations are not as they were");
        return "%d while it started, %d while it served (%d answers); the export is the same to the byte"
                .formatted(KILLS - serving, serving, answered);
    }
}
