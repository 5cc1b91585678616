package org.entente.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * What ties some countries together: keys of what is tied to two of them or more. Nothing here depends on the order of the countries.
 *
 * <p>It is read from the sides on, step by step, and what each step finds is looked up by its keys in the next: who stands for the countries ({@link Sides}), what they have a part
 * in ({@link Parts}), and then the lists, which are the root's with one more condition. A step is read once for a query, and only when a list needs it. In one
 * statement a list the sides were found anew for each, and PostgreSQL, which can't know how many they are, compared each part in an agreement with all that is between the
 * countries: it took more than ten seconds to find the people between two with 18,000 agreements each.
 *
 * <p>{@link ManyKeys} tells how a step finds its rows. Figures and statements are joined with their keys on both databases: most of those who stand for a country report none and
 * say nothing, which PostgreSQL does not know, and would read all of the table.
 */
public final class Contacts {
    /** The condition that what is listed is among the keys. */
    public static final String AMONG = "any_of(:contacts, child.%s)";

    private static final String STATEMENTS = """
            select s.key, s.subjectKey, s.objectKey from each_of(:sides, 0) e join Statement s on s.subjectKey = e.key
            union all select s.key, s.subjectKey, s.objectKey from each_of(:all, 0) e join Statement s on s.objectKey = e.key""";

    private static final String FIGURES = """
            select f.key, f.reporterKey, f.partnerKey from each_of(:sides, 0) e join Figure f on f.reporterKey = e.key
            %s
            union all select f.key, f.reporterKey, f.partnerKey from each_of(:shared, 0) e join Figure f on f.reporterKey = e.key
            union all select f.key, f.reporterKey, f.partnerKey from each_of(:shared, 0) e join Figure f on f.partnerKey = e.key""";

    private static final String DOCUMENTS =
            "select m.documentKey, m.nodeKey, 0 from Mention m where any_of(:countries, m.nodeKey)";

    private final StatelessSession session;
    private final Map<Integer, Integer> bits = new LinkedHashMap<>();
    private Sides sides;
    private Parts parts;
    private Masks statements;
    private Masks figures;
    private Masks documents;

    /**
     * Reads nothing yet.
     *
     * @param countries the keys of up to ten countries: the first one has the lowest bit in masks
     */
    public Contacts(StatelessSession session, int[] countries) {
        this.session = session;
        for (int country : countries) {
            bits.put(country, 1 << bits.size());
        }
    }

    /** The countries themselves. */
    public int[] countries() {
        return bits.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Agreements, events and projects between the countries; beside them all else that lies in places of both. */
    public int[] works() {
        return parts().works().shared();
    }

    /** Who of the countries signed, took part in or has a part in what is between them: people, bodies, and the countries themselves. */
    public int[] actors() {
        Masks works = parts().works();
        Masks.Builder actors = new Masks.Builder();
        parts().each((work, actor) -> {
            if (Masks.isShared(works.of(work))) {
                actors.add(actor, 1);
            }
        });
        return actors.build().keys();
    }

    /** The same, and the bodies that the countries share. */
    public int[] actorsAndBodies() {
        Masks.Builder all = new Masks.Builder();
        Arrays.stream(actors()).forEach(actor -> all.add(actor, 1));
        Arrays.stream(sides().bodies().shared()).forEach(body -> all.add(body, 1));
        return all.build().keys();
    }

    /** Statements between the countries: by who speaks, and by whom or what it is about. */
    public int[] statements() {
        return statementMasks().shared();
    }

    /** Figures between the countries: by their reporter and their partner. */
    public int[] figures() {
        return figureMasks().shared();
    }

    /** Documents that speak of two of the countries or more. */
    public int[] documents() {
        return documentMasks().shared();
    }

    Sides sides() {
        if (sides == null) {
            sides = Sides.read(session, bits);
        }
        return sides;
    }

    Parts parts() {
        if (parts == null) {
            parts = Parts.read(session, sides().actors());
        }
        return parts;
    }

    Masks statementMasks() {
        if (statements == null) {
            Masks actors = sides().actors();
            Masks works = parts().works();
            Masks.Builder all = new Masks.Builder();
            Arrays.stream(actors.keys()).forEach(actor -> all.add(actor, actors.of(actor)));
            Arrays.stream(works.keys()).forEach(work -> all.add(work, works.of(work)));
            Masks about = all.build();
            statements = ends(STATEMENTS, Map.of("sides", actors.keys(), "all", about.keys()), about);
        }
        return statements;
    }

    Masks figureMasks() {
        if (figures == null) {
            Masks residents = sides().residents();
            String hql = FIGURES.formatted(ManyKeys.narrowed(session, "f.partnerKey", "sides"));
            figures = ends(hql, Map.of("sides", residents.keys(), "shared", residents.shared()), residents);
        }
        return figures;
    }

    Masks documentMasks() {
        if (documents == null) {
            Masks.Builder countries = new Masks.Builder();
            bits.forEach(countries::add);
            documents = ends(DOCUMENTS, Map.of("countries", countries()), countries.build());
        }
        return documents;
    }

    /** What is tied to the countries that one of its two ends is tied to. */
    private Masks ends(String hql, Map<String, ?> parameters, Masks ends) {
        Masks.Builder tied = new Masks.Builder();
        Streamed.rows(
                session,
                hql,
                parameters,
                row -> tied.add((Integer) row[0], ends.of((Integer) row[1]) | ends.of((Integer) row[2])));
        return tied.build();
    }
}
