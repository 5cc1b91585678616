package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of a dossier come from. */
public interface DossierSource {
    /** The file that every dossier has; it names the others. */
    String DOSSIER = "dossier.yaml";

    /** What messages call the dossier as long as its own name is not known, such as the folder's name. */
    String name();

    /**
     * Opens a file of the dossier; the caller closes it.
     *
     * @param file the path of the file within the dossier, with slashes
     * @throws java.nio.file.NoSuchFileException when there is no such file within the dossier
     * @throws IOException when it cannot be read
     */
    InputStream open(String file) throws IOException;
}
