package org.entente.model;

import org.hibernate.SharedSessionContract;

/**
 * What lists of a relation's subjects go by is copied to the relation ({@link RelationEntity#subjectDate}, {@link RelationEntity#subjectId}); this brings the copies
 * in line with the subjects, on both databases.
 */
public final class SubjectOrder {
    private SubjectOrder() {}

    /**
     * The SQL expression for the date that lists of a node's kind go by.
     *
     * @param row what the node is called
     */
    public static String date(String row) {
        return "case %1$s.kind when 'AGREEMENT' then %1$s.signed when 'EVENT' then %1$s.since end".formatted(row);
    }

    /**
     * The SQL statement that copies what is not as in the subject.
     *
     * @param from the from-list of the relations {@code r} and their subjects {@code n} that are looked at
     */
    public static String copy(String from) {
        return "update relation set subject_id = " + ofSubject("n.id") + ", subject_date = " + ofSubject(date("n"))
                + " where relation_key in (select r.relation_key from " + from
                + " where r.subject_id is distinct from n.id or r.subject_date is distinct from " + date("n") + ")";
    }

    private static String ofSubject(String value) {
        return "(select " + value + " from node n where n.node_key = relation.subject_key)";
    }

    /** Copies what a dossier says: of its nodes to all relations, and of all nodes to its relations. */
    public static void ofDossier(SharedSessionContract session, Integer dossierKey) {
        for (String row : new String[] {"r", "n"}) {
            session.createNativeMutationQuery(copy(
                            "relation r join node n on n.node_key = r.subject_key and " + row + ".dossier_key = ?1"))
                    .setParameter(1, dossierKey)
                    .executeUpdate();
        }
    }
}
