package org.entente.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ingest.DossierLoader;
import org.entente.ingest.FolderSource;
import org.entente.ingest.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether dossiers could be loaded. */
@Command(
        name = "check",
        description = "Tells whether dossiers could be loaded into the graph, and if not, why. It changes nothing.")
class Check implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "The folders that hold a dossier.yaml each.")
    List<Path> folders;

    @Spec
    CommandSpec spec;

    @Inject
    DossierLoader loader;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int count = 0;
        for (Path folder : folders) {
            for (Problem problem : loader.check(new FolderSource(folder)).problems()) {
                // Where an editor finds it.
                out.println(new Problem(
                        folder.resolve(problem.file()).toString(), problem.line(), problem.path(), problem.reason()));
                count++;
            }
        }
        out.println(
                switch (count) {
                    case 0 -> "no problems";
                    case 1 -> "1 problem";
                    default -> count + " problems";
                });
        return count == 0 ? 0 : Entente.FAILED;
    }
}
