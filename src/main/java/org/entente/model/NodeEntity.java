package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.AlsoKnownBy;
import org.hibernate.StatelessSession;

/**
 * What all kinds of node have in common. One table holds them all: few columns are sparse, and the ends of relations can
 * be of any kind.
 */
@Entity
@Table(name = "node")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 12)
public abstract class NodeEntity extends PanacheEntityBase {
    /** HQL: the node {@code child} has, or had, the id {@code :id}. */
    public static final String BY_ID =
            "child.id = :id or child.key = (select r.nodeKey from Redirect r where r.id = :id)";

    /** HQL: the key of the node that had the id {@code :value}. */
    private static final String FORMERLY = "(select r.nodeKey from Redirect r where r.id = :value)";

    /** HQL: which of the ids {@code :ids} are former ones, and of which nodes. */
    public static final String FORMER_IDS = "select r.id, r.nodeKey from Redirect r where any_of(:ids, r.id)";

    /** HQL: the ids of the nodes with the keys {@code :keys}, each behind its key. */
    public static final String IDS = "select n.key, n.id from NodeEntity n where any_of(:keys, n.key)";

    /** The compact number by which the store joins; it never leaves the store. */
    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @SequenceGenerator(name = "graph_key", sequenceName = "graph_key")
    @Column(name = "node_key")
    @Ignore
    public Integer key;

    @Id
    @NonNull
    @AlsoKnownBy(FORMERLY)
    @Description("A readable id that does not change: kind, slash, name.")
    public String id;

    @NonNull
    @Description("Its name in English.")
    public String label;

    @Description("What it is, in a sentence or two; null when the label says it all.")
    public String description;

    @Description("False when the source speaks of it without a name, so that it may be the same as another node.")
    public boolean identified;

    @Description("How it was concluded, where the source does not say it outright; null where it does.")
    public String inference;

    /** The dossier that defines the node. */
    @Column(name = "dossier_key")
    @Ignore
    public Integer dossierKey;

    public String getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getDescription() {
        return description;
    }

    /** The nodes that a dossier defines. */
    public static List<NodeEntity> ofDossier(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery("from NodeEntity where dossierKey = ?1", NodeEntity.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }

    /** The nodes that have one of these ids. */
    public static List<NodeEntity> withIds(StatelessSession session, Collection<String> ids) {
        return session.createSelectionQuery("from NodeEntity where id in ?1", NodeEntity.class)
                .setParameterList(1, ids)
                .getResultList();
    }

    /** The nodes that have one of these keys. */
    public static List<NodeEntity> withKeys(StatelessSession session, Collection<Integer> keys) {
        return session.createSelectionQuery("from NodeEntity where key in ?1", NodeEntity.class)
                .setParameterList(1, keys)
                .getResultList();
    }

    /** The ids of the nodes that have these keys, by key. */
    public static Map<Integer, String> ids(StatelessSession session, Collection<Integer> keys) {
        Map<Integer, String> ids = new HashMap<>();
        session.createSelectionQuery("select n.key, n.id from NodeEntity n where n.key in ?1", Object[].class)
                .setParameterList(1, keys)
                .getResultList()
                .forEach(row -> ids.put((Integer) row[0], (String) row[1]));
        return ids;
    }

    /** The labels of the nodes that have these keys, by key. */
    public static Map<Integer, String> labels(StatelessSession session, int[] keys) {
        Map<Integer, String> labels = new HashMap<>();
        session.createSelectionQuery(
                        "select n.key, n.label from NodeEntity n where any_of(:keys, n.key)", Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> labels.put((Integer) row[0], (String) row[1]));
        return labels;
    }

    /** The keys of the nodes that have, or had, these ids, by the ids as they were given; unknown ones are left out. */
    public static Map<String, Integer> keys(StatelessSession session, String[] ids) {
        Map<String, Integer> keys = new HashMap<>();
        session.createSelectionQuery(
                        "select r.id, r.nodeKey from Redirect r where any_of(:ids, r.id)"
                                + " union all select n.id, n.key from NodeEntity n where any_of(:ids, n.id)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> keys.put((String) row[0], (Integer) row[1]));
        return keys;
    }
}
