package org.entente.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.entente.packaged.Program;

/** A load is killed again and again, later each time; then the same command does it. */
final class KilledLoads implements Fault {
    private static final int KILLS = 20;

    private final Path graph;

    KilledLoads(Path graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "kill -9 of a load, " + KILLS + " times";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Store whole = Store.inFile(folder, "whole");
        long start = System.nanoTime();
        whole.run("import", "--progress=none", graph.toString());
        long time = (System.nanoTime() - start) / 1_000_000;
        Store killed = Store.inFile(folder, "killed");
        String empty = killed.stats();
        int complete = 0;
        for (int i = 1; i <= KILLS; i++) {
            try (Program load = killed.start("killed.log", "import", "--progress=none", graph.toString())) {
                boolean ended = load.exitCode(Duration.ofMillis(time * i / KILLS)) >= 0;
                load.kill();
                String left = killed.stats();
                Fault.require(ended || left.equals(empty) || left.equals(whole.stats()), "half of a load: " + left);
                complete += left.equals(empty) ? 0 : 1;
            }
        }
        killed.run("import", "--progress=none", graph.toString());
        Fault.require(Arrays.equals(whole.export(), killed.export()), "the graph is another one");
        return "the file opened each time, empty %d times and complete %d times; the load takes %.1f s"
                .formatted(KILLS - complete, complete, time / 1000.0);
    }
}
