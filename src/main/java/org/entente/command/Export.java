package org.entente.command;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.entente.export.Compression;
import org.entente.export.GraphExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole graph to a file or to standard output. */
@Command(name = "export", description = "Writes the whole graph as lines of JSON, from which it can be made again.")
class Export implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {
                "The file to write; compressed when its name ends in .gz or .zst.",
                "Standard output when it is left out."
            })
    Path file;

    @Option(names = "--force", description = "Overwrite the file when there is one.")
    boolean force;

    @Spec
    CommandSpec spec;

    @Inject
    GraphExport export;

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            OutputStream out = new BufferedOutputStream(new StandardOutput());
            export.write(out);
            out.flush();
        } else if (Files.exists(file) && !force) {
            throw new ParameterException(
                    spec.commandLine(), "%s is there already: name another file, or add --force".formatted(file));
        } else {
            writeFile();
        }
        return 0;
    }

    /** Under another name until it is complete: nobody should take half of a graph for all of it. */
    private void writeFile() throws IOException {
        Path part = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = Compression.of(file).write(part)) {
                export.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
