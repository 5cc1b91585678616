package org.entente.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long the processors have worked for a process, as Linux tells it. */
final class Processors {
    /** The kernel tells in hundredths of a second. */
    private static final double TICKS = 100;

    private static final Path PROCESSES = Path.of("/proc");

    private Processors() {}

    /**
     * A process.
     *
     * @param ticks what it has used
     * @param ended what those of its children have used that have ended
     */
    private record Usage(long parent, long ticks, long ended) {}

    /** What a process has used, with its children, whether they have ended or not, in seconds. */
    static double seconds(long process) {
        Usage own = usage(PROCESSES.resolve(String.valueOf(process))).orElseThrow();
        long children = all().stream()
                .filter(usage -> usage.parent() == process)
                .mapToLong(usage -> usage.ticks() + usage.ended())
                .sum();
        return (own.ticks() + own.ended() + children) / TICKS;
    }

    /** What the just-in-time compiler of a JVM has used, in seconds. */
    static double compilerSeconds(long process) {
        Path threads = PROCESSES.resolve(String.valueOf(process)).resolve("task");
        try (Stream<Path> all = Files.list(threads)) {
            long ticks = all.filter(thread -> isCompiler(thread.resolve("comm")))
                    .flatMap(thread -> usage(thread).stream())
                    .mapToLong(Usage::ticks)
                    .sum();
            return ticks / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the name of a thread, such as C2 CompilerThre. */
    private static boolean isCompiler(Path name) {
        try {
            return Files.readString(name).matches("(?s)C[12] Compiler.*");
        } catch (IOException e) {
            // It has ended since the folder was listed.
            return false;
        }
    }

    private static List<Usage> all() {
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            return processes
                    .filter(path ->
                            Character.isDigit(path.getFileName().toString().charAt(0)))
                    .flatMap(path -> usage(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Usage> usage(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            // After the name, which can hold anything: state, parent, … utime, stime, cutime, cstime at 11 to 14.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(new Usage(
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                    Long.parseLong(fields[13]) + Long.parseLong(fields[14])));
        } catch (NoSuchFileException e) {
            // It has ended since the folder was listed.
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
