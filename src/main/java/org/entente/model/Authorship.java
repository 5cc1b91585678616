package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;
import org.hibernate.StatelessSession;

/** A person or an institution wrote a document. */
@Entity
@DiscriminatorValue("AUTHORSHIP")
@Description("A person or an institution wrote a document.")
public class Authorship extends RelationEntity implements Node, Relation, Cited {
    /** The authorships of one {@code document}. */
    public static final Children<Authorship> OF_DOCUMENT = Children.by(Authorship.class, "subjectKey", LATEST_FIRST);

    /** The authorships of one {@code author}. */
    public static final Children<Authorship> OF_AUTHOR = Children.by(Authorship.class, "objectKey", LATEST_FIRST);

    /** The labels of those who wrote these documents, by the document's key. */
    public static Map<Integer, Set<String>> authors(StatelessSession session, int[] documentKeys) {
        Map<Integer, Set<String>> authors = new HashMap<>();
        session.createSelectionQuery(
                        "select a.subjectKey, n.label from Authorship a join NodeEntity n on n.key = a.objectKey"
                                + " where any_of(:documents, a.subjectKey)",
                        Object[].class)
                .setParameter("documents", documentKeys)
                .getResultList()
                .forEach(row -> authors.computeIfAbsent((Integer) row[0], key -> new HashSet<>())
                        .add((String) row[1]));
        return authors;
    }
}
