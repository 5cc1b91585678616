package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is known of the graph as a whole: one row. */
@Entity
@Table(name = "graph_state")
public class GraphState extends PanacheEntityBase {
    /** Selects the revision. */
    public static final String REVISION = "select state.revision from GraphState state where state.key = 1";

    /** The key of the only row. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "state_key")
    public Integer key;

    /** Grows by one with each load that changed something. */
    public long revision;
}
