package org.entente.search;

import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What a search found.
 *
 * @param hits the best nodes, the best first, those of one score by id
 * @param counting how to count the nodes beyond these; null when there are none
 */
public record Findings(List<Hit> hits, HitCount counting) {
    /** Copies the hits. */
    public Findings {
        hits = List.copyOf(hits);
    }

    /** Nothing. */
    static Findings none() {
        return new Findings(List.of(), null);
    }

    /** How many nodes there are in all. It takes a statement where these are more than the best ones. */
    public int count(StatelessSession session) {
        return counting == null ? hits.size() : counting.in(session);
    }
}
