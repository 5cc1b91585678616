package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Order;

/** The place in a document that says a fact. Exactly one of its node, relation and figure is set. */
@Entity
@Table(name = "citation")
@Description("The place in a document that says a fact.")
public class Citation extends PanacheEntityBase implements Node {
    /** The order of citations: by document, and in it as the text goes. */
    private static final Order AS_READ = Order.by("id").after("start").after("documentKey");

    /** What is cited for one node. */
    public static final Children<Citation> OF_NODE = Children.by(Citation.class, "nodeKey", AS_READ);

    /** What is cited for one relation. */
    public static final Children<Citation> OF_RELATION = Children.by(Citation.class, "relationKey", AS_READ);

    /** What is cited for one figure. */
    public static final Children<Citation> OF_FIGURE = Children.by(Citation.class, "figureKey", AS_READ);

    /** What one document says. */
    public static final Children<Citation> IN_DOCUMENT =
            Children.by(Citation.class, "documentKey", Order.by("id").after("start"));

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

    @Id
    @NonNull
    @Description("An id made from the fact and the place that says it.")
    public String getId() {
        return id;
    }
}
