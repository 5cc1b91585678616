package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;
import org.hibernate.StatelessSession;

/** A node is part of another. */
@Entity
@DiscriminatorValue("MEMBERSHIP")
@Description("A node is part of another.")
public class Membership extends RelationEntity implements Node, Relation, Cited {
    /** The memberships of one {@code part}. */
    public static final Children<Membership> OF_PART = Children.by(Membership.class, "subjectKey", LATEST_FIRST);

    /** The memberships of one {@code whole}. */
    public static final Children<Membership> OF_WHOLE = Children.by(Membership.class, "objectKey", LATEST_FIRST);

    /**
     * What nodes lie in: the wholes that they are part of, and the countries that they belong to, one step up.
     *
     * @return pairs of a node's key and the key of what it lies in
     */
    public static List<Integer[]> containers(StatelessSession session, Collection<Integer> nodeKeys) {
        return session
                .createSelectionQuery(
                        "select r.subjectKey, r.objectKey from RelationEntity r"
                                + " where type(r) in (Membership, Belonging) and r.subjectKey in ?1",
                        Object[].class)
                .setParameterList(1, nodeKeys)
                .getResultList()
                .stream()
                .map(row -> new Integer[] {(Integer) row[0], (Integer) row[1]})
                .toList();
    }

    /** The memberships that other dossiers than this one state. */
    public static List<Membership> outside(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery("from Membership where dossierKey <> ?1", Membership.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }
}
