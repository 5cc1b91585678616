package org.entente.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ingest.BulkFile;
import org.entente.ingest.BulkImport;
import org.entente.ingest.BulkOptions;
import org.entente.ingest.BulkReport;
import org.entente.ingest.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads bulk files. */
@Command(
        name = "import",
        description = {
            "Loads files of lines of JSON, as export writes them, together: all of them or, when a line is wrong, none.",
            "What is in the graph already stays, and a second import of the same files changes nothing."
        })
class Import implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; decompressed when their names end in .gz or .zst.")
    List<Path> files;

    @Option(names = "--skip-bad", description = "Leave out the lines that are wrong, and load the others.")
    boolean skipsBad;

    @Option(names = "--dry-run", description = "Check everything, and load nothing.")
    boolean isDry;

    @Option(
            names = "--most-problems",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many problems are listed; all are counted. The default is ${DEFAULT-VALUE}.")
    int mostProblems;

    @Option(
            names = "--progress",
            paramLabel = "FORM",
            defaultValue = "AUTO",
            description = {
                "How progress is shown, on standard error: ${COMPLETION-CANDIDATES}.",
                "AUTO is a BAR on a terminal and PLAIN lines elsewhere."
            })
    ProgressForm progress;

    @Spec
    CommandSpec spec;

    @Inject
    BulkImport bulk;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        BulkOptions options = new BulkOptions(isDry, skipsBad, mostProblems);
        BulkReport report;
        try (ShownProgress shown = progress.on(spec.commandLine().getErr())) {
            report = bulk.load(files.stream().map(BulkFile::new).toList(), options, shown);
        }
        print(report, Duration.ofNanos(System.nanoTime() - start));
        return report.problemCount() == 0 ? 0 : Entente.FAILED;
    }

    private void print(BulkReport report, Duration time) {
        PrintWriter out = spec.commandLine().getOut();
        for (Problem problem : report.problems()) {
            out.println(problem);
        }
        if (report.problemCount() > report.problems().size()) {
            out.println("… and %,d more"
                    .formatted(report.problemCount() - report.problems().size()));
        }
        String lines = "%,d lines in %.1f s: ".formatted(report.lines(), time.toMillis() / 1000.0);
        String problems = report.problemCount() == 0
                ? "no problems"
                : "%,d problems in %,d lines".formatted(report.problemCount(), report.refusedLines());
        out.println(lines + problems + "; " + outcome(report));
    }

    private String outcome(BulkReport report) {
        if (!report.isSaved()) {
            return isDry && report.problemCount() == 0 ? "they could be loaded" : "nothing was loaded";
        }
        return report.isChange()
                ? "nodes %s, relations %s, figures %s, citations %s, revision %d"
                        .formatted(
                                report.nodes(),
                                report.relations(),
                                report.figures(),
                                report.citations(),
                                report.revision())
                : "unchanged, revision %d".formatted(report.revision());
    }
}
