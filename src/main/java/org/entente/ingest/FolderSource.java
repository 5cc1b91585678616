package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A dossier in a folder of the file system.
 *
 * @param folder the folder that holds dossier.yaml
 */
public record FolderSource(Path folder) implements DossierSource {
    /** Takes the folder; it is read only when a file is opened. */
    public FolderSource {
        Objects.requireNonNull(folder);
    }

    @Override
    public String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public InputStream open(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(file);
        }
        // Real paths, since a link could lead out of the folder just as well as "..".
        if (!path.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("it lies outside of the dossier's folder");
        }
        return Files.newInputStream(path);
    }
}
