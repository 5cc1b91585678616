package org.entente.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.entente.packaged.Program;

/** The disk of the H2 file fills up while a load writes. A disk is made for that, in memory; it needs Linux and root. */
final class FullDisk implements Fault {
    private static final int MEGABYTES = 12;

    private final Path graph;

    FullDisk(Path graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "disk full";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        shell("mount -t tmpfs -o size=" + MEGABYTES + "m tmpfs " + disk);
        try {
            return fill(folder, Store.inFile(disk, "data"));
        } finally {
            shell("umount " + disk);
        }
    }

    private String fill(Path folder, Store onDisk) throws Exception {
        Store store = new Store(folder, onDisk.settings());
        String empty = store.stats();
        String said;
        int code;
        try (Program load = store.start("full.log", "import", "--progress=none", graph.toString())) {
            code = load.exitCode(Duration.ofMinutes(5));
            said = load.said();
        }
        Fault.require(code == 1, "exit code " + code + ": " + said);
        Fault.require(!said.contains("\tat "), "a stack trace: " + said);
        shell("mount -o remount,size=2g " + folder.resolve("disk"));
        Fault.require(store.stats().equals(empty), "half of a load: " + store.stats());
        store.run("import", "--progress=none", graph.toString());
        Store other = Store.inFile(folder, "other");
        other.run("import", "--progress=none", graph.toString());
        Fault.require(Arrays.equals(store.export(), other.export()), "the graph is another one");
        return "the load says: "
                + said.strip().lines().reduce((first, last) -> last).orElse("")
                + "; the file opens, nothing of the load is there, and with more room the same command does it";
    }

    static void shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).inheritIO().start();
        Fault.require(process.waitFor() == 0, command + " failed");
    }
}
