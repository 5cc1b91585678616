package org.entente.graphql.walk;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A step of a path. */
@Description("A step of a path, from a node to one that a relation ties it to.")
public final class Hop {
    private final Integer fromKey;
    private final Integer toKey;
    private final List<Integer> relationKeys;

    Hop(Integer fromKey, Integer toKey, List<Integer> relationKeys) {
        this.fromKey = fromKey;
        this.toKey = toKey;
        this.relationKeys = relationKeys;
    }

    /** The node that it starts from. */
    @Ignore
    public Integer fromKey() {
        return fromKey;
    }

    /** The node that it leads to. */
    @Ignore
    public Integer toKey() {
        return toKey;
    }

    /** The relations that it can go by, in no order. */
    @Ignore
    public List<Integer> relationKeys() {
        return relationKeys;
    }
}
