package org.entente.ingest;

/** Is told how far a long load has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (stage, done, all) -> {};

    /**
     * Some work was done.
     *
     * @param stage what is being done, such as {@code relations checked}
     * @param done how many are done
     * @param all how many there are; 0 when that is not known
     */
    void at(String stage, long done, long all);
}
