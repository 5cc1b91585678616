package org.entente.insight.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.model.PartialDate;
import org.entente.model.RelationKind;
import org.entente.model.Tie;

/** A small random graph as a list of nodes and relations, with what a walk may use of it said in the plainest way. */
final class RandomTies {
    private static final RelationKind[] KINDS = {RelationKind.POSITION, RelationKind.PARTY, RelationKind.SIGNATURE};
    private static final String[] DATES = {null, null, "2019", "2020", "2020-02", "2020-02-29", "2021-12-31", "2022"};

    private final Random random;

    /** Keys in the order of the nodes' ids, which is not that of the keys. */
    final List<Integer> keys = new ArrayList<>();

    final List<Tie> ties = new ArrayList<>();

    RandomTies(long seed) {
        random = new Random(seed);
        int size = 2 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            keys.add(100 + 7 * i);
        }
        Collections.shuffle(keys, random);
        int relations = random.nextInt(3 * size);
        for (int i = 0; i < relations; i++) {
            ties.add(tie(1000 + i));
        }
        Collections.shuffle(ties, random);
    }

    private Tie tie(int key) {
        int subject = node();
        int object = another(subject);
        RelationKind kind = KINDS[random.nextInt(KINDS.length)];
        int third = kind == RelationKind.SIGNATURE && random.nextBoolean() ? another(subject) : 0;
        // A person signs, and for a body: the two are never the same.
        third = third == object ? 0 : third;
        return new Tie(key, kind, subject, object, third, date(), date());
    }

    int node() {
        return keys.get(random.nextInt(keys.size()));
    }

    private int another(int node) {
        int other = node();
        while (other == node) {
            other = node();
        }
        return other;
    }

    String date() {
        return DATES[random.nextInt(DATES.length)];
    }

    PartialDate partialDate() {
        String date = date();
        return date == null ? null : new PartialDate(date);
    }

    /** Null for all. */
    List<RelationKind> kinds() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(RelationKind.POSITION, RelationKind.SIGNATURE);
            case 1 -> List.of(RelationKind.PARTY);
            default -> null;
        };
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Set<Integer> someNodes() {
        Set<Integer> some = new HashSet<>();
        while (random.nextInt(3) == 0) {
            some.add(node());
        }
        return some;
    }

    Adjacency adjacency() {
        return AdjacencyBuilder.build(
                1, keys.size(), ties.size(), visitor -> keys.forEach(visitor::accept), ties::forEach);
    }

    /** The relations between two nodes that hold as asked. */
    Set<Integer> between(
            int one, int other, List<RelationKind> kinds, PartialDate at, PartialDate from, PartialDate to) {
        Set<Integer> found = new HashSet<>();
        for (Tie tie : ties) {
            boolean ends = joins(tie, one, other) || joins(tie, other, one);
            boolean kind = kinds == null || kinds.contains(tie.kind());
            if (ends
                    && kind
                    && begunBy(tie, at)
                    && notEndedBefore(tie, at)
                    && begunBy(tie, to)
                    && notEndedBefore(tie, from)) {
                found.add(tie.key());
            }
        }
        return found;
    }

    private static boolean joins(Tie tie, int subject, int other) {
        return tie.subjectKey() == subject && (tie.objectKey() == other || tie.thirdKey() == other);
    }

    private static boolean begunBy(Tie tie, PartialDate date) {
        return date == null
                || tie.since() == null
                || !new PartialDate(tie.since()).firstDay().isAfter(date.lastDay());
    }

    private static boolean notEndedBefore(Tie tie, PartialDate date) {
        return date == null
                || tie.until() == null
                || !new PartialDate(tie.until()).lastDay().isBefore(date.firstDay());
    }
}
