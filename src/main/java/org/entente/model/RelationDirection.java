package org.entente.model;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** Which relations of a node: by the end at which the node stands. */
@Description("Which relations of a node: by the end at which the node stands.")
public enum RelationDirection {
    @Description("Those that start from the node: it is their subject.")
    OUT("subjectKey"),

    @Description("Those that lead to the node: it is their object, or whom a signature binds.")
    IN("objectKey", "thirdKey"),

    @Description("Those that have the node at any end.")
    BOTH("subjectKey", "objectKey", "thirdKey");

    private final List<String> keys;

    RelationDirection(String... keys) {
        this.keys = List.of(keys);
    }

    /** The attributes of a relation that hold the key of the node. */
    List<String> keys() {
        return keys;
    }
}
