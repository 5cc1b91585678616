package org.entente.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which documents the server executes. */
@ConfigMapping(prefix = "entente.documents")
public interface DocumentSettings {
    /** How far the folder's documents are asked for. */
    enum Mode {
        /** The folder is not read. Any document is executed. */
        OFF,
        /** The folder's documents can be asked for by id or hash. Any other document is executed, too. */
        PREFER,
        /** Nothing but the folder's documents is executed. */
        REQUIRE
    }

    /** The folder with the trusted documents, files that end in {@code .graphql}. Needed for the modes prefer and require. */
    Optional<Path> folder();

    /** What is done with the folder: off, prefer or require. Off, since researchers write queries of their own. */
    @WithDefault("off")
    Mode mode();
}
