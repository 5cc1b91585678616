package org.entente.faults;

import java.nio.file.Path;

/** Something that can go wrong, done to the packaged program. */
interface Fault {
    /** What goes wrong. */
    String name();

    /**
     * Does it, in an empty folder.
     *
     * @return what was seen, in numbers
     * @throws IllegalStateException when something was lost, torn, or not told
     */
    String happen(Path folder) throws Exception;

    /** Requires that something is so. */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
