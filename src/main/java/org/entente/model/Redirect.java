package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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
}
