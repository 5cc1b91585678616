package org.entente.speed;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.model.NodeKind;

/**
 * The nodes of the generated graph. A node is a kind and a number; its id, its label and all else follow from these and the seed, so nothing is kept in memory, and whoever
 * measures knows the nodes without reading the file. The lower its number, the better connected a node is.
 */
final class World {
    static final int COUNTRIES = 200;
    static final int COMMODITIES = Goods.COUNT;
    private static final int INSTITUTIONS = 20_000;
    private static final int PEOPLE = 50_000;
    private static final int AGREEMENTS = 50_000;
    private static final int PROJECTS = 10_000;
    private static final int EVENTS = 20_000;
    private static final int FIGURES = 1_000_000;

    /** How fast the number of links falls from one node to the next: by the rank to the power of minus this. */
    private static final double SKEW = 0.8;

    private final long seed;
    private final int figures;
    private final Map<NodeKind, Integer> sizes = new EnumMap<>(NodeKind.class);

    /**
     * @param scale 1 for a million figures
     * @param seed two worlds with the same scale and seed are the same
     */
    World(double scale, long seed) {
        this.seed = seed;
        figures = at(scale, FIGURES);
        sizes.put(NodeKind.COUNTRY, COUNTRIES);
        sizes.put(NodeKind.COMMODITY, COMMODITIES);
        sizes.put(NodeKind.INSTITUTION, at(scale, INSTITUTIONS));
        sizes.put(NodeKind.PERSON, at(scale, PEOPLE));
        sizes.put(NodeKind.AGREEMENT, at(scale, AGREEMENTS));
        sizes.put(NodeKind.PROJECT, at(scale, PROJECTS));
        sizes.put(NodeKind.EVENT, at(scale, EVENTS));
    }

    private static int at(double scale, int size) {
        // Fewer could not all be different where one fact asks for several.
        return (int) Math.max(20, Math.round(scale * size));
    }

    /** About how many figures there are. */
    int figures() {
        return figures;
    }

    /** How many nodes of a kind there are; none of a kind that is not generated. */
    int size(NodeKind kind) {
        return sizes.getOrDefault(kind, 0);
    }

    /** The numbers of the nodes of a kind. */
    IntStream all(NodeKind kind) {
        return IntStream.range(0, size(kind));
    }

    /** Random numbers that belong to one thing: the same each time it is asked about. */
    SplittableRandom dice(String about, int number) {
        return new SplittableRandom(seed * 31 + about.hashCode() * 0x9E3779B97F4A7C15L + number);
    }

    /** A node of a kind, hubs far more often than others. */
    int popular(NodeKind kind, SplittableRandom dice) {
        double power = 1 - SKEW;
        double widest = Math.pow(size(kind) + 1.0, power) - 1;
        int rank = (int) Math.pow(dice.nextDouble() * widest + 1, 1 / power) - 1;
        return Math.min(rank, size(kind) - 1);
    }

    /** A day of the last 30 years before 2024. */
    static String day(SplittableRandom dice) {
        int year = 2023 - (int) (dice.nextDouble() * dice.nextDouble() * 30);
        return "%d-%02d-%02d".formatted(year, dice.nextInt(1, 13), dice.nextInt(1, 29));
    }

    /** The id of a node: its kind, its name and its number. */
    String id(NodeKind kind, int number) {
        String name = label(kind, number).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return kind.prefix() + "/" + name + "-" + number;
    }

    /** The name of a node. */
    String label(NodeKind kind, int number) {
        return Names.of(kind, number, dice(kind.name(), number));
    }

    /** A constant that belongs to a node, such as its form. */
    <T> T one(NodeKind kind, int number, T[] values) {
        return values[dice(kind + " value", number).nextInt(values.length)];
    }
}
