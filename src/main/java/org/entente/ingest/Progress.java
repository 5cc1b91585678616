package org.entente.ingest;

/** Is told how far a long load has come. */
@FunctionalInterface
interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, done, all) -> {};

    /**
     * Some work was done.
     *
     * @param stage what is being done, such as {@code relations checked}
     * @param done how many are done
     * @param all how many there are
     */
    void at(String stage, int done, int all);
}
