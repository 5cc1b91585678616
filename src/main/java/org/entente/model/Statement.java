package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.hibernate.StatelessSession;

/** Somebody said something about a node. */
@Entity
@DiscriminatorValue("STATEMENT")
@Description("Somebody said something about a node.")
public class Statement extends RelationEntity implements Node, Relation, Cited {
    /** The statements of one {@code speaker}. */
    public static final Children<Statement> OF_SPEAKER = Children.by(Statement.class, "subjectKey", LATEST_FIRST);

    /** The statements of one {@code about}. */
    public static final Children<Statement> OF_ABOUT = Children.by(Statement.class, "objectKey", LATEST_FIRST);

    /** What was said in the statements that have these keys, by key. */
    public static Map<Integer, String> texts(StatelessSession session, int[] keys) {
        Map<Integer, String> texts = new HashMap<>();
        session.createSelectionQuery("select s.key, s.text from Statement s where any_of(:keys, s.key)", Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> texts.put((Integer) row[0], (String) row[1]));
        return texts;
    }

    @NonNull
    @Column(name = "title")
    @Description("What was said, in our words.")
    public String text;
}
