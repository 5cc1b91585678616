package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Groupable;
import org.hibernate.StatelessSession;

/** A person holds an office in an institution or a country. */
@Entity
@DiscriminatorValue("POSITION")
@Description("A person holds an office in an institution or a country.")
public class Position extends RelationEntity implements Node, Relation, Cited {
    /** The positions of one {@code person}. */
    public static final Children<Position> OF_PERSON = Children.by(Position.class, "subjectKey", LATEST_FIRST);

    /** The positions of one {@code body}. */
    public static final Children<Position> OF_BODY = Children.by(Position.class, "objectKey", LATEST_FIRST);

    /** The offices that a participant held when the event took place, as far as is known. */
    public static final Children<Position> WHEN_TAKING_PART = Children.where(
            Position.class,
            Participation.class,
            """
            child.subjectKey = parent.objectKey and exists (select 1 from Event w where w.key = parent.subjectKey
            and %s)""".formatted(held(
                    "coalesce(parent.since, w.since)", "coalesce(parent.until, parent.since, w.until, w.since)")),
            LATEST_FIRST);

    /** The offices that a signatory held when the agreement was signed, as far as is known. */
    public static final Children<Position> WHEN_SIGNING = Children.where(
            Position.class,
            Signature.class,
            """
            child.subjectKey = parent.objectKey and exists (select 1 from Agreement w where w.key = parent.subjectKey
            and %s)""".formatted(held(
                    "coalesce(parent.since, w.signed, w.since)",
                    "coalesce(parent.until, parent.since, w.signed, w.since)")),
            LATEST_FIRST);

    @NonNull
    @Description("The office, in English.")
    @Groupable
    public String title;

    /** Who holds which office where, by key: {@code Ada Lark, President, Xandria}. */
    public static Map<Integer, String> wordings(StatelessSession session, int[] keys) {
        Map<Integer, String> wordings = new HashMap<>();
        session.createSelectionQuery(
                        "select p.key, person.label, p.title, body.label from Position p join Person person on person.key = p.subjectKey"
                                + " join NodeEntity body on body.key = p.objectKey where any_of(:keys, p.key)",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> wordings.put((Integer) row[0], row[1] + ", " + row[2] + ", " + row[3]));
        return wordings;
    }

    /**
     * That the position {@code child} may have been held at some time from one date to another: dates are compared as far as both are known, and what is not
     * said to have begun or ended may have lasted. Nothing is held at an unknown time.
     */
    private static String held(String from, String to) {
        return """
                %1$s is not null
                and (child.since is null or substring(cast(child.since as string), 1, length(cast(%2$s as string)))
                <= cast(%2$s as string))
                and (child.until is null or substring(cast(%1$s as string), 1, length(cast(child.until as string)))
                <= cast(child.until as string))""".formatted(from, to);
    }
}
