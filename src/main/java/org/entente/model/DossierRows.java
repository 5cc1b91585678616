package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * What dossiers state, in an order that follows from the ids alone: so many rows at a time that a graph of any size goes
 * by in the memory of one chunk.
 *
 * @param type the entities
 * @param condition HQL over the alias {@code row}: which of them
 * @param id gives the id of one
 */
public record DossierRows<T>(Class<T> type, String condition, Function<T, String> id) {
    /** The documents. */
    public static final DossierRows<NodeEntity> DOCUMENTS =
            new DossierRows<>(NodeEntity.class, "type(row) = Document", node -> node.id);

    /** The nodes that are no documents. */
    public static final DossierRows<NodeEntity> OTHER_NODES =
            new DossierRows<>(NodeEntity.class, "type(row) <> Document", node -> node.id);

    /** The relations. */
    public static final DossierRows<RelationEntity> RELATIONS =
            new DossierRows<>(RelationEntity.class, "true", relation -> relation.id);

    private static final int CHUNK = 1000;

    /** Takes all three; none is null. */
    public DossierRows {
        Objects.requireNonNull(type);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(id);
    }

    /**
     * The figures that stand a number of steps below one that is no share of another: 0 for these themselves, 1 for shares
     * of them, 2 for shares of shares.
     */
    public static DossierRows<Figure> figures(int steps) {
        // "is null" would be looked up in an index of its own, and the rows sorted: coalesce keeps to the order. No key
        // is 0.
        return new DossierRows<>(
                Figure.class,
                whole(steps) + " is not null and coalesce(" + whole(steps + 1) + ", 0) = 0",
                figure -> figure.id);
    }

    /** HQL: the key of the figure that {@code row} is a share of, that many steps up. */
    private static String whole(int steps) {
        return switch (steps) {
            case 0 -> "row.key";
            case 1 -> "row.shareOfKey";
            default ->
                "(select whole%1$d.shareOfKey from Figure whole%1$d where whole%1$d.key = %2$s)"
                        .formatted(steps, whole(steps - 1));
        };
    }

    /**
     * The next rows of a dossier, by id; empty after the last one.
     *
     * @param after the row that they come after; null for the first ones
     */
    public List<T> next(StatelessSession session, Dossier dossier, T after) {
        // H2 reads rows in the order of an index only when the order names all of its columns, the one that is given,
        // too.
        String hql = "from " + type.getSimpleName() + " row where row.dossierKey = :dossier and row.id > :after and "
                + condition + " order by row.dossierKey, row.id";
        return session.createSelectionQuery(hql, type)
                .setParameter("dossier", dossier.key)
                .setParameter("after", after == null ? "" : id.apply(after))
                .setMaxResults(CHUNK)
                .getResultList();
    }
}
