package org.entente.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which dossiers are loaded at start-up. */
@ConfigMapping(prefix = "entente.dossiers")
public interface DossierConfiguration {
    /** The folders on the class path that hold a dossier each. Empty for none: {@code entente.dossiers.bundled=} */
    @WithDefault("dossiers/kazakhstan-azerbaijan-2023")
    Optional<List<String>> bundled();

    /** A folder whose sub-folders with a dossier.yaml are loaded, by name. */
    Optional<Path> folder();

    /** Whether dossiers are loaded when the program starts at all. Commands that do not serve turn it off. */
    @WithDefault("true")
    boolean atStart();

    /**
     * Whether the service starts to listen while dossiers are still being loaded; it is not ready until they are. Off
     * by default, since nobody should meet half a graph; on where a long load would make an orchestrator restart the
     * service.
     */
    @WithDefault("false")
    boolean background();

    /** Whether all texts and citations of the store are verified at the start, when the dossiers are loaded; the service is not ready until they are. */
    @WithDefault("true")
    boolean verify();
}
