package org.entente.faults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/** The same files are loaded and exported where dates and letters are others. */
final class Elsewhere implements Fault {
    private static final String[] PLACE = {
        "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"
    };

    private final Path graph;
    private final Function<String, Store> stores;

    /** @param stores an empty store of a name */
    Elsewhere(Path graph, Function<String, Store> stores) {
        this.graph = graph;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "time zone Pacific/Kiritimati, Turkish locale";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Store here = stores.apply("here");
        Store there = stores.apply("there").with(PLACE);
        for (Store each : new Store[] {here, there}) {
            each.run("import", "--progress=none", graph.toString());
        }
        byte[] exported = here.export();
        Fault.require(Arrays.equals(exported, there.export()), "the exports differ");
        return "exports of %d bytes are the same".formatted(exported.length);
    }
}
