package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A document speaks of a node: some citation in it is for the node, a relation of it, or a figure about it. */
@Entity
@Table(name = "mention")
@IdClass(Mention.Pair.class)
public class Mention extends PanacheEntityBase {
    /**
     * The pair that a mention is.
     *
     * @param nodeKey the node spoken of
     * @param documentKey the document that speaks
     */
    public record Pair(Integer nodeKey, Integer documentKey) implements Serializable {}

    @Id
    @Column(name = "node_key")
    public Integer nodeKey;

    @Id
    @Column(name = "document_key")
    public Integer documentKey;
}
