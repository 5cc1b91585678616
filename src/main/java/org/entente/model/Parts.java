package org.entente.model;

import java.util.Arrays;
import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * What part those who stand for some countries have in agreements, events and projects: as parties and signatories, as participants, by being where they are.
 */
final class Parts {
    private static final String HQL = """
            select r.subjectKey, r.objectKey, r.kind from %s and r.kind in (PARTY, SIGNATURE, PARTICIPATION, INVOLVEMENT, LOCATION)
            union all select r.subjectKey, r.thirdKey, r.kind from %s""";

    private final Masks works;
    private final int[] pairs;

    /** @param pairs a work and who has a part in it, again and again */
    private Parts(Masks works, int[] pairs) {
        this.works = works;
        this.pairs = pairs;
    }

    /** What is done with each part. */
    interface Visitor {
        void part(int work, int actor);
    }

    /** Reads them, in one statement. */
    static Parts read(StatelessSession session, Masks actors) {
        Masks.Builder works = new Masks.Builder();
        Growing pairs = new Growing();
        String hql = HQL.formatted(
                ManyKeys.rows(session, "RelationEntity", "objectKey", "actors"),
                ManyKeys.rows(session, "Signature", "thirdKey", "actors"));
        Streamed.rows(session, hql, Map.of("actors", actors.keys()), row -> {
            works.add((Integer) row[0], actors.of((Integer) row[1]));
            if (row[2] != RelationKind.LOCATION) {
                pairs.add((Integer) row[0], (Integer) row[1]);
            }
        });
        return new Parts(works.build(), pairs.values());
    }

    /** Which countries an agreement, event or project is tied to; beside them all else that lies in a place or country. */
    Masks works() {
        return works;
    }

    /** All parts, in no order; where something lies is none. */
    void each(Visitor visitor) {
        for (int place = 0; place < pairs.length; place += 2) {
            visitor.part(pairs[place], pairs[place + 1]);
        }
    }

    private static final class Growing {
        private int[] values = new int[64];
        private int size;

        void add(int work, int actor) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = work;
            values[size++] = actor;
        }

        int[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
