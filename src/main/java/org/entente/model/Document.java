package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Groupable;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/** A source text that the graph holds. */
@Entity
@DiscriminatorValue("DOCUMENT")
@Description("A source text that the graph holds.")
public class Document extends NodeEntity implements Node, Named, Cited {
    /** The order of lists: the latest published first. */
    public static final Order ORDER = Order.by("id").afterLatest("published");

    /** The documents that speak of a node. */
    public static final Children<Document> OF_MENTIONED = Children.through(
            Document.class,
            NodeEntity.class,
            new Children.Through(Mention.class, "documentKey", "nodeKey", null, Map.of()),
            ORDER);

    @Description("Who published it; null when that is not said.")
    @Groupable
    public String publisher;

    @Description("When it was published; null when that is not said.")
    public PartialDate published;

    @NonNull
    @Description("Its language, as a BCP 47 tag.")
    @Groupable
    public String language;

    @Description("Where it can be read; null when it is not on the web.")
    public WebAddress uri;

    @Description("What it goes back to: the original's title, author and date.")
    public String reference;

    @NonNull
    @Description("The SHA-256 of its text in UTF-8, in lower-case hexadecimal digits.")
    public String sha256;

    /**
     * From whom a document comes, and when.
     *
     * @param publisher null when that is not said
     * @param published null when that is not said
     * @param reference the original that it goes back to; null for none
     * @param sha256 the hash of its text
     */
    public record Imprint(
            Integer key, String id, String publisher, PartialDate published, String reference, String sha256) {}

    /** The imprints of the documents that have these keys. */
    public static List<Imprint> imprints(StatelessSession session, int[] keys) {
        return session.createSelectionQuery(
                        "select d.key, d.id, d.publisher, d.published, d.reference, d.sha256 from Document d"
                                + " where any_of(:keys, d.key)",
                        Imprint.class)
                .setParameter("keys", keys)
                .getResultList();
    }
}
