package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
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
}
