package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

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

    /** The mentions that are kept for these documents. */
    public static List<Mention> ofDocuments(StatelessSession session, Collection<Integer> documentKeys) {
        return session.createSelectionQuery("from Mention where documentKey in ?1", Mention.class)
                .setParameterList(1, documentKeys)
                .getResultList();
    }

    /** The mentions that follow from the citations from these documents. */
    public static Set<Pair> drawn(StatelessSession session, Collection<Integer> documentKeys) {
        Set<Pair> pairs = new HashSet<>();
        for (String hql : List.of(
                "select distinct c.documentKey, c.nodeKey from Citation c where c.documentKey in ?1",
                "select distinct c.documentKey, r.subjectKey, r.objectKey, r.thirdKey from Citation c"
                        + " join RelationEntity r on r.key = c.relationKey where c.documentKey in ?1",
                "select distinct c.documentKey, f.reporterKey, f.partnerKey, f.commodityKey, f.aboutKey, f.attributionKey"
                        + " from Citation c join Figure f on f.key = c.figureKey where c.documentKey in ?1")) {
            for (Object[] row : session.createSelectionQuery(hql, Object[].class)
                    .setParameterList(1, documentKeys)
                    .getResultList()) {
                Arrays.stream(row, 1, row.length)
                        .filter(nodeKey -> nodeKey != null)
                        .forEach(nodeKey -> pairs.add(new Pair((Integer) nodeKey, (Integer) row[0])));
            }
        }
        return pairs;
    }
}
