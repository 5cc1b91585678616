package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/** The place in a document that says a fact. Exactly one of its node, relation and figure is set. */
@Entity
@Table(name = "citation")
@Description("The place in a document that says a fact.")
public class Citation extends PanacheEntityBase implements Node {
    /** The order of citations: by document, and in it as the text goes. */
    private static final Order AS_READ = Order.by("id").after("start").after("documentKey");

    private static final Children<Citation> OF_NODE =
            Children.by(Citation.class, "nodeKey", AS_READ).of(NodeEntity.class);

    private static final Children<Citation> OF_RELATION =
            Children.by(Citation.class, "relationKey", AS_READ).of(RelationEntity.class);

    private static final Children<Citation> OF_FIGURE =
            Children.by(Citation.class, "figureKey", AS_READ).of(Figure.class);

    /** What is cited for one fact: a node, a relation or a figure. */
    public static final List<Children<Citation>> OF_FACT = List.of(OF_NODE, OF_RELATION, OF_FIGURE);

    /** What one document says. */
    public static final Children<Citation> IN_DOCUMENT =
            Children.by(Citation.class, "documentKey", Order.by("id").after("start"));

    private static final int CHUNK = 1000;

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @Column(name = "citation_key")
    @Ignore
    public Integer key;

    public String id;

    @Column(name = "document_key")
    @Ignore
    public Integer documentKey;

    @Column(name = "node_key")
    @Ignore
    public Integer nodeKey;

    @Column(name = "relation_key")
    @Ignore
    public Integer relationKey;

    @Column(name = "figure_key")
    @Ignore
    public Integer figureKey;

    @Description("The one attribute that the words speak for; null when they speak for the fact as a whole.")
    public String attribute;

    @NonNull
    @Column(name = "start_offset")
    @Description("Where the quote starts in the document's text, counted in UTF-16 units from 0.")
    public Integer start;

    @NonNull
    @Column(name = "end_offset")
    @Description("Where the quote ends in the document's text: the offset after its last unit.")
    public Integer end;

    @NonNull
    @Description("The words of the document, verbatim.")
    public String quote;

    /** The dossier that cites. */
    @Column(name = "dossier_key")
    @Ignore
    public Integer dossierKey;

    @Override
    @Id
    @NonNull
    @Description("An id made from the fact and the place that says it.")
    public String getId() {
        return id;
    }

    /** The citations of a dossier. */
    public static List<Citation> ofDossier(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery("from Citation where dossierKey = ?1", Citation.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }

    /** The citations that have one of these ids. */
    public static List<Citation> withIds(StatelessSession session, Collection<String> ids) {
        return session.createSelectionQuery("from Citation where id in ?1", Citation.class)
                .setParameterList(1, ids)
                .getResultList();
    }

    /** The citations from these documents. */
    public static List<Citation> ofDocuments(StatelessSession session, Collection<Integer> documentKeys) {
        return session.createSelectionQuery("from Citation where documentKey in ?1", Citation.class)
                .setParameterList(1, documentKeys)
                .getResultList();
    }

    /**
     * The next citations of a document, as the text goes; empty after the last one.
     *
     * @param after the citation that they come after; null for the first ones
     */
    public static List<Citation> inDocument(StatelessSession session, Integer documentKey, Citation after) {
        return session.createSelectionQuery(
                        "from Citation where documentKey = ?1 and start >= ?2 and (start > ?2 or id > ?3) order by documentKey, start, id",
                        Citation.class)
                .setParameter(1, documentKey)
                .setParameter(2, after == null ? -1 : after.start)
                .setParameter(3, after == null ? "" : after.id)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    /** The citations for these nodes. */
    public static List<Citation> ofNodes(StatelessSession session, Collection<Integer> nodeKeys) {
        return session.createSelectionQuery("from Citation where nodeKey in ?1 order by key", Citation.class)
                .setParameterList(1, nodeKeys)
                .getResultList();
    }

    /** The citations for these relations. */
    public static List<Citation> ofRelations(StatelessSession session, Collection<Integer> relationKeys) {
        return session.createSelectionQuery("from Citation where relationKey in ?1 order by key", Citation.class)
                .setParameterList(1, relationKeys)
                .getResultList();
    }

    /** The citations for these figures. */
    public static List<Citation> ofFigures(StatelessSession session, Collection<Integer> figureKeys) {
        return session.createSelectionQuery("from Citation where figureKey in ?1 order by key", Citation.class)
                .setParameterList(1, figureKeys)
                .getResultList();
    }
}
