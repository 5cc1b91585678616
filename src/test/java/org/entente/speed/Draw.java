package org.entente.speed;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.kernel.Cursor;
import org.entente.model.NodeKind;

/**
 * Draws what questions are about: in one half of the cases hubs, in the other any nodes.
 *
 * @param pairs the countries that trade with each other
 * @param list what cursors of the list of all agreements begin with
 */
record Draw(World world, List<Trade.Pair> pairs, String list, SplittableRandom dice, boolean hub) {
    private static final int HUBS = 10;

    /** The variables of some examples of a question: the same each time. */
    static List<Map<String, String>> variables(Question question, World world, String list, int size) {
        List<Trade.Pair> pairs = Trade.pairs(world);
        return IntStream.range(0, size)
                .mapToObj(i -> new Draw(world, pairs, list, world.dice(question.name(), i), i % 2 == 0))
                .map(question::variables)
                .toList();
    }

    private int below(int size) {
        return dice.nextInt(hub ? HUBS : size);
    }

    /** The number of a node. */
    int number(NodeKind kind) {
        return below(world.size(kind));
    }

    /** The id of a node. */
    String id(NodeKind kind) {
        return world.id(kind, number(kind));
    }

    /** Two countries that trade with each other. */
    Trade.Pair pair() {
        return pairs.get(below(pairs.size()));
    }

    /** A place in the list of all agreements: near its start, where most readers are, or anywhere. */
    String cursor() {
        String signed = hub ? Trade.LAST_YEAR + "-12-15" : World.day(dice);
        return Cursor.encode(
                list, List.of(signed, world.id(NodeKind.AGREEMENT, dice.nextInt(world.size(NodeKind.AGREEMENT)))));
    }
}
