package org.entente.model;

import org.hibernate.StatelessSession;

/** How a statement finds rows by thousands of keys, each of which has many rows. */
final class ManyKeys {
    private ManyKeys() {}

    /**
     * A from-list in HQL of the rows {@code r} with one of the keys, and what begins its conditions. PostgreSQL knows of an array how many keys it has, and reads the index once; of a join it knows less. H2
     * compares each row that it found by an array with all the keys once more, so there they are joined.
     *
     * @param attribute where a row has the key
     * @param parameter the name of the parameter that takes the keys, all of which are above zero
     */
    static String rows(StatelessSession session, String entity, String attribute, String parameter) {
        String hql = GraphState.isOnPostgresql(session)
                ? "%1$s r where any_of(:%3$s, r.%2$s)"
                : "each_of(:%3$s, 0) k join %1$s r on r.%2$s = k.key where k.key > 0";
        return hql.formatted(entity, attribute, parameter);
    }

    /**
     * The condition that rows which are looked at one by one afterwards have one of the keys in another attribute, too; nothing on H2, which would look for each of the keys beside each of those by
     * which the rows are found: millions of times, to leave out some thousands of rows.
     */
    static String narrowed(StatelessSession session, String attribute, String parameter) {
        return GraphState.isOnPostgresql(session) ? "where any_of(:%s, %s)".formatted(parameter, attribute) : "";
    }
}
