package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How many parts that are of its own kind each of some nodes has, by key; nodes without any are left out. */
    public static Map<Integer, Integer> membersAlike(StatelessSession session, int[] wholes) {
        Map<Integer, Integer> counts = new HashMap<>();
        session.createSelectionQuery(
                        "select r.objectKey, count(distinct r.subjectKey) from Membership r"
                                + " join NodeEntity part on part.key = r.subjectKey"
                                + " join NodeEntity whole on whole.key = r.objectKey"
                                + " where any_of(:wholes, r.objectKey) and type(part) = type(whole) group by r.objectKey",
                        Object[].class)
                .setParameter("wholes", wholes)
                .getResultList()
                .forEach(row -> counts.put((Integer) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }
}
