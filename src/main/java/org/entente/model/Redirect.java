package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** A former id of a node that was renamed or merged: it keeps resolving, so that no link dies. */
@Entity
@Table(name = "redirect")
public class Redirect extends PanacheEntityBase {
    @Id
    public String id;

    @Column(name = "node_key")
    public Integer nodeKey;

    @Column(name = "dossier_key")
    public Integer dossierKey;

    /** The former ids that a dossier tells of. */
    public static List<Redirect> ofDossier(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery("from Redirect where dossierKey = ?1", Redirect.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }

    /** The redirects from these former ids. */
    public static List<Redirect> withIds(StatelessSession session, Collection<String> ids) {
        return session.createSelectionQuery("from Redirect where id in ?1", Redirect.class)
                .setParameterList(1, ids)
                .getResultList();
    }

    /** The former ids of these nodes, in the order of the ids. */
    public static List<Redirect> ofNodes(StatelessSession session, Collection<Integer> nodeKeys) {
        return session.createSelectionQuery("from Redirect where nodeKey in ?1 order by id", Redirect.class)
                .setParameterList(1, nodeKeys)
                .getResultList();
    }
}
