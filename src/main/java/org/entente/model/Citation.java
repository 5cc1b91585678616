package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What one document alone says: of each fact the first place in it, when no other document has a place for that fact. */
    public static final Children<Citation> ALONE_IN_DOCUMENT =
            IN_DOCUMENT.only(first("nodeKey") + " and " + first("relationKey") + " and " + first("figureKey"));

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

    @Column(name = "said_unknown")
    @Description(
            "Whether the words say that the attribute is not known. They then speak for no value of it, and for no more of the fact.")
    public boolean unknown;

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

    /**
     * A place that is cited, and nothing more of it.
     *
     * @param documentKey the document that it is in
     * @param key the key of the citation
     * @param start where it starts, in UTF-16 units from 0
     * @param end the offset after its last unit
     */
    public record Span(Integer documentKey, Integer key, int start, int end) {}

    /** The places that are cited in these documents, as each text goes; so many at most. */
    public static List<Span> spans(StatelessSession session, int[] documentKeys, int most) {
        return session.createSelectionQuery(
                        "select c.documentKey, c.key, c.start, c.end from Citation c where any_of(:documents, c.documentKey)"
                                + " order by c.documentKey, c.start, c.id",
                        Span.class)
                .setParameter("documents", documentKeys)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * HQL: no other document says the same of the fact, nor this one before. Each table has its own condition, since an index finds one key and not one of three.
     */
    private static String first(String fact) {
        return ("not exists (select 1 from Citation o where o.%1$s = child.%1$s"
                        + " and coalesce(o.attribute, '') = coalesce(child.attribute, '') and o.unknown = child.unknown"
                        + " and (o.documentKey <> child.documentKey or o.start < child.start"
                        + " or o.start = child.start and o.id < child.id))")
                .formatted(fact);
    }

    /**
     * Which documents say which facts; so many at most.
     *
     * @return pairs of a fact's key and a document's
     */
    public static List<Object[]> sayings(StatelessSession session, FactTable table, int[] keys, int most) {
        return session.createSelectionQuery(
                        "select distinct c.%1$s, c.documentKey from Citation c where any_of(:keys, c.%1$s) and not c.unknown"
                                .formatted(table.citing()),
                        Object[].class)
                .setParameter("keys", keys)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The documents that speak of a fact.
     *
     * @param factKey the key of the fact
     * @param count how often they do
     * @param dated how often it is one that has a date
     * @param latest the date of the one that is the latest in text; null when none has a date
     */
    public record Speakers(Integer factKey, long count, long dated, PartialDate latest) {
        /** Whether all of them are known to be from years before a date. */
        public boolean areBefore(PartialDate date) {
            // As text a year sorts before its months, so the latest text is of the latest year.
            return dated == count
                    && latest.lastDay().getYear() < date.firstDay().getYear();
        }
    }

    /** Which documents speak of which facts: of a node, its relations or figures; facts of which none does are left out. */
    public static List<Speakers> speakers(StatelessSession session, FactTable table, int[] keys) {
        String hql = table == FactTable.NODE
                ? "select m.nodeKey, count(*), count(d.published), max(d.published) from Mention m"
                        + " join Document d on d.key = m.documentKey where any_of(:keys, m.nodeKey) group by m.nodeKey"
                : ("select c.%1$s, count(*), count(d.published), max(d.published) from Citation c"
                                + " join Document d on d.key = c.documentKey where any_of(:keys, c.%1$s) group by c.%1$s")
                        .formatted(table.citing());
        return session.createSelectionQuery(hql, Speakers.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /**
     * The places that say that something is not known; so many at most.
     *
     * @return the key of the fact, the attribute, and the key of the citation, as the texts go
     */
    public static List<Object[]> unknown(StatelessSession session, FactTable table, int[] keys, int most) {
        return session.createSelectionQuery(
                        "select c.%1$s, c.attribute, c.key from Citation c where any_of(:keys, c.%1$s) and c.unknown order by c.documentKey, c.start, c.id"
                                .formatted(table.citing()),
                        Object[].class)
                .setParameter("keys", keys)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * How many facts documents have in common with others; so many at most.
     *
     * @return a document's key, that of another one, and how many nodes or attributes of nodes, relations or figures both say: a row for each of the three tables
     */
    public static List<Object[]> sharedFacts(StatelessSession session, int[] documentKeys, int most) {
        return session.createSelectionQuery(
                        Stream.of(
                                        shared("nodeKey", "concat(c.nodeKey, ' ', coalesce(c.attribute, ''))")
                                                + " and coalesce(o.attribute, '') = coalesce(c.attribute, '')",
                                        shared("relationKey", "c.relationKey"),
                                        shared("figureKey", "c.figureKey"))
                                .map(part -> part + " group by c.documentKey, o.documentKey")
                                .collect(Collectors.joining(" union all ")),
                        Object[].class)
                .setParameter("documents", documentKeys)
                .setMaxResults(most)
                .getResultList();
    }

    private static String shared(String fact, String counted) {
        return ("select c.documentKey, o.documentKey, count(distinct %2$s) from Citation c"
                        + " join Citation o on o.%1$s = c.%1$s and o.documentKey <> c.documentKey"
                        + " where any_of(:documents, c.documentKey) and not c.unknown and not o.unknown")
                .formatted(fact, counted);
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
