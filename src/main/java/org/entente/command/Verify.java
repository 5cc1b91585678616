package org.entente.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.ingest.TextVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds all citations of the graph against its texts. */
@Command(
        name = "verify",
        description =
                "Holds each citation of the graph against the text of its document, and each text against its SHA-256.")
class Verify implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Inject
    TextVerification verification;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        TextVerification.Result result = verification.run(out::println);
        out.println("documents: %d, citations: %d, %s"
                .formatted(
                        result.documents(),
                        result.citations(),
                        result.differences() == 0
                                ? "all are as they are said to be"
                                : "of which %d are not as they are said to be".formatted(result.differences())));
        return result.differences() == 0 ? 0 : Entente.FAILED;
    }
}
