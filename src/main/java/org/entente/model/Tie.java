package org.entente.model;

/**
 * A relation as bare numbers: what a walk needs of it.
 *
 * @param key of the relation
 * @param kind what kind of relation it is
 * @param subjectKey the node that it starts from
 * @param objectKey the node that it leads to
 * @param thirdKey the node that a signature binds; 0 for none, since no key is 0
 * @param since when it began, as {@link PartialDate} writes it; null when that is not said
 * @param until when it ended; null when that is not said
 */
public record Tie(
        int key, RelationKind kind, int subjectKey, int objectKey, int thirdKey, String since, String until) {}
