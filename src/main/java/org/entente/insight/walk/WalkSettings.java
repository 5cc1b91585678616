package org.entente.insight.walk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What walks through the graph may take. */
@ConfigMapping(prefix = "entente.walks")
public interface WalkSettings {
    /** Percent of the heap that the relations may take in memory while they are read. The rest of the program, under load, needs about 100 MB. */
    @WithDefault("40")
    int memory();

    /** How many ties between nodes one walk may look at. So many take some tenths of a second. */
    @WithDefault("20000000")
    long ties();
}
