package org.entente.model;

import java.util.List;
import org.hibernate.StatelessSession;

/** The tables that hold what citations speak for. Keys are unique within one of them. */
public enum FactTable {
    /** Nodes. */
    NODE(NodeEntity.class, "nodeKey"),
    /** Relations. */
    RELATION(RelationEntity.class, "relationKey"),
    /** Figures. */
    FIGURE(Figure.class, "figureKey");

    private final Class<?> entity;
    private final String citing;

    FactTable(Class<?> entity, String citing) {
        this.entity = entity;
        this.citing = citing;
    }

    /** Whether a fact is in the table. */
    public boolean holds(Object fact) {
        return entity.isInstance(fact);
    }

    /** The key of a fact of the table. */
    public Integer key(Object fact) {
        return switch (this) {
            case NODE -> ((NodeEntity) fact).key;
            case RELATION -> ((RelationEntity) fact).key;
            case FIGURE -> ((Figure) fact).key;
        };
    }

    /** The attribute of a citation that holds the key. */
    String citing() {
        return citing;
    }

    /** The facts of the table that have these keys, with all columns. */
    public List<?> withKeys(StatelessSession session, int[] keys) {
        return session.createSelectionQuery(
                        "from %s f where any_of(:keys, f.key)".formatted(entity.getSimpleName()), entity)
                .setParameter("keys", keys)
                .getResultList();
    }
}
