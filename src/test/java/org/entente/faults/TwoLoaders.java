package org.entente.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.entente.packaged.Program;

/** Two loads of one store begin at the same time. */
final class TwoLoaders implements Fault {
    private final Path graph;
    private final Function<Path, Store> stores;
    private final boolean oneAtATime;

    /**
     * @param stores the store for a folder
     * @param oneAtATime whether the store lets one process in at a time, and the other is told so; else both load, one after the other
     */
    TwoLoaders(Path graph, Function<Path, Store> stores, boolean oneAtATime) {
        this.graph = graph;
        this.stores = stores;
        this.oneAtATime = oneAtATime;
    }

    @Override
    public String name() {
        return "two loaders at once";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Store store = stores.apply(folder);
        store.stats();
        try (Program one = store.start("one.log", "import", "--progress=none", graph.toString());
                Program two = store.start("two.log", "import", "--progress=none", graph.toString())) {
            int first = one.exitCode(Duration.ofMinutes(10));
            int second = two.exitCode(Duration.ofMinutes(10));
            String both = last(one) + " | " + last(two);
            if (oneAtATime) {
                Fault.require(first + second == 1, first + ", " + second + ": " + both);
                Fault.require(both.contains("The store is in use"), both);
            } else {
                Fault.require(first == 0 && second == 0, first + ", " + second + ": " + both);
                Fault.require(both.contains("unchanged"), both);
            }
            String left = store.stats();
            Fault.require(left.contains("\"revision\":1,"), left);
            return both;
        }
    }

    private static String last(Program program) throws Exception {
        return program.said().strip().lines().reduce((a, b) -> b).orElse("");
    }
}
