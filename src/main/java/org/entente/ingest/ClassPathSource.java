package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * A dossier on the class path. A class path cannot be listed (least of all in a native image), so only files that
 * dossier.yaml names are opened.
 *
 * @param folder the folder on the class path that holds dossier.yaml, without a slash at either end
 */
public record ClassPathSource(String folder) implements DossierSource {
    /** Takes the folder; it is read only when a file is opened. */
    public ClassPathSource {
        Objects.requireNonNull(folder);
    }

    @Override
    public String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open(String file) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        InputStream stream = loader.getResourceAsStream(folder + "/" + file);
        if (stream == null) {
            throw new NoSuchFileException(file);
        }
        return stream;
    }
}
