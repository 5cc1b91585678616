package org.entente.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ingest.BulkFile;
import org.entente.ingest.BulkImport;
import org.entente.ingest.BulkOptions;
import org.entente.ingest.BulkReport;
import org.entente.ingest.DossierLoader;
import org.entente.ingest.FolderSource;
import org.entente.ingest.Problem;
import org.entente.ingest.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether dossiers could be loaded. */
@Command(
        name = "check",
        description =
                "Tells whether dossiers or bulk files could be loaded into the graph, and if not, why. It changes nothing.")
class Check implements Callable<Integer> {
    /** So many problems of a bulk file are listed. */
    private static final int MOST_PROBLEMS = 1000;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders that hold a dossier.yaml each, and files of lines of JSON.")
    List<Path> paths;

    @Spec
    CommandSpec spec;

    @Inject
    DossierLoader loader;

    @Inject
    BulkImport bulk;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long count = 0;
        for (Path path : paths) {
            count += Files.isRegularFile(path) ? checkFile(path, out) : checkFolder(path, out);
        }
        out.println(
                switch ((int) Math.min(count, Integer.MAX_VALUE)) {
                    case 0 -> "no problems";
                    case 1 -> "1 problem";
                    default -> count + " problems";
                });
        return count == 0 ? 0 : Entente.FAILED;
    }

    private long checkFolder(Path folder, PrintWriter out) {
        List<Problem> problems = loader.check(new FolderSource(folder)).problems();
        for (Problem problem : problems) {
            // Where an editor finds it.
            out.println(new Problem(
                    folder.resolve(problem.file()).toString(), problem.line(), problem.path(), problem.reason()));
        }
        return problems.size();
    }

    private long checkFile(Path file, PrintWriter out) {
        BulkReport report =
                bulk.load(List.of(new BulkFile(file)), new BulkOptions(true, false, MOST_PROBLEMS), Progress.NONE);
        report.problems().forEach(out::println);
        return report.problemCount();
    }
}
