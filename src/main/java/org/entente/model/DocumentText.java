package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The text of a document, apart from its node so that no list of documents ever drags texts along. */
@Entity
@Table(name = "document_text")
public class DocumentText extends PanacheEntityBase {
    /** HQL: the texts of the documents with the keys {@code :keys}, by key. */
    public static final String OF_DOCUMENTS = "select t.key, t.content from DocumentText t where any_of(:keys, t.key)";

    @Id
    @Column(name = "document_key")
    public Integer key;

    public String content;

    /** The texts of these documents. */
    public static List<DocumentText> withKeys(StatelessSession session, Collection<Integer> documentKeys) {
        return session.createSelectionQuery("from DocumentText where key in ?1", DocumentText.class)
                .setParameterList(1, documentKeys)
                .getResultList();
    }

    /**
     * The texts of these documents, by key. From the first one on with which they would be too long together they are null, so that no answer fills the memory.
     *
     * @param most how many characters they may have together
     */
    public static Map<Integer, String> contents(StatelessSession session, int[] documentKeys, int most) {
        Map<Integer, String> contents = new HashMap<>();
        session.createSelectionQuery(
                        "select l.documentKey, case when l.reach <= :most then l.content end from (select t.key as documentKey, t.content as content,"
                                + " sum(length(t.content)) over (order by t.key) as reach from DocumentText t"
                                + " where any_of(:keys, t.key)) l",
                        Object[].class)
                .setParameter("keys", documentKeys)
                .setParameter("most", (long) most)
                .getResultList()
                .forEach(row -> contents.put((Integer) row[0], (String) row[1]));
        return contents;
    }
}
