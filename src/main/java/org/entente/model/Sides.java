package org.entente.model;

import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * Who and what stands for each of some countries: itself, its people and bodies, those who hold or held an office in it or in a body of it, and what lies in it. To have roots in
 * a country is not to stand for it. With it come the bodies that countries share, since much the same relations tell of them.
 *
 * @param actors which countries somebody or something stands for
 * @param residents the same without those who do so by an office only: such never report figures
 * @param bodies which countries a body belongs to, or has as members
 */
record Sides(Masks actors, Masks residents, Masks bodies) {
    private static final String HQL = """
            select b.subjectKey, b.objectKey, b.kind from Belonging b where b.role <> ORIGIN and any_of(:countries, b.objectKey)
            union all select r.subjectKey, r.objectKey, r.kind from RelationEntity r
            where r.kind in (POSITION, LOCATION) and any_of(:countries, r.objectKey)
            union all select p.subjectKey, b.objectKey, p.kind from Belonging b join Position p on p.objectKey = b.subjectKey
            where b.role <> ORIGIN and any_of(:countries, b.objectKey)
            union all select m.objectKey, m.subjectKey, m.kind from Membership m where any_of(:countries, m.subjectKey)""";

    /**
     * Reads them, in one statement.
     *
     * @param bits the bit of each country by its key
     */
    static Sides read(StatelessSession session, Map<Integer, Integer> bits) {
        Masks.Builder actors = new Masks.Builder();
        Masks.Builder residents = new Masks.Builder();
        Masks.Builder bodies = new Masks.Builder();
        bits.forEach(actors::add);
        bits.forEach(residents::add);
        int[] countries = bits.keySet().stream().mapToInt(Integer::intValue).toArray();
        Streamed.rows(session, HQL, Map.of("countries", countries), row -> {
            int bit = bits.get((Integer) row[1]);
            RelationKind kind = (RelationKind) row[2];
            if (kind != RelationKind.MEMBERSHIP) {
                actors.add((Integer) row[0], bit);
            }
            if (kind == RelationKind.BELONGING || kind == RelationKind.LOCATION) {
                residents.add((Integer) row[0], bit);
            }
            if (kind == RelationKind.MEMBERSHIP || kind == RelationKind.BELONGING) {
                bodies.add((Integer) row[0], bit);
            }
        });
        return new Sides(actors.build(), residents.build(), bodies.build());
    }
}
