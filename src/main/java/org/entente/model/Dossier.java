package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.StatelessSession;

/** A dossier that was loaded. The hash of its files tells whether they have changed since. */
@Entity
@Table(name = "dossier")
public class Dossier extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @Column(name = "dossier_key")
    public Integer key;

    public String name;

    public String title;

    /** SHA-256 over the dossier's files, in lower-case hexadecimal digits. */
    public String hash;

    /** The dossier's files, with a hash of each; empty when they are not known. */
    public String manifest = "";

    /** All dossiers that were loaded: few. */
    public static List<Dossier> all(StatelessSession session) {
        return session.createSelectionQuery("from Dossier order by name", Dossier.class)
                .getResultList();
    }
}
