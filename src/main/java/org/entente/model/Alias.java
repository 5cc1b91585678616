package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Groupable;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/** Another name of a node. */
@Entity
@Table(name = "alias")
@Description("Another name of a node.")
public class Alias extends PanacheEntityBase {
    /** The other names of one node, as the dossier lists them. */
    public static final Children<Alias> OF_NODE = Children.by(Alias.class, "nodeKey", Order.by("key"));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @Column(name = "alias_key")
    @Ignore
    public Integer key;

    @Column(name = "node_key")
    @Ignore
    public Integer nodeKey;

    @NonNull
    @Description("The name.")
    public String label;

    @NonNull
    @Description("Its language, as a BCP 47 tag.")
    @Groupable
    public String language;

    @NonNull
    @Description("Its script, as an ISO 15924 code such as Latn or Cyrl.")
    public String script;

    /** The aliases of the nodes that a dossier defines. */
    public static List<Alias> ofDossier(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery(
                        "from Alias where nodeKey in (select n.key from NodeEntity n where n.dossierKey = ?1)",
                        Alias.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }

    /** The aliases of these nodes, in their order. */
    public static List<Alias> ofNodes(StatelessSession session, Collection<Integer> nodeKeys) {
        return session.createSelectionQuery("from Alias where nodeKey in ?1 order by key", Alias.class)
                .setParameterList(1, nodeKeys)
                .getResultList();
    }
}
