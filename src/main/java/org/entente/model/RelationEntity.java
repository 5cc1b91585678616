package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Children.Through;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/**
 * What all kinds of relation have in common. One table holds every edge, so that walking, counting and citing are uniform.
 * The ends are kept as keys: an end may be of many kinds, and reading joins set-wise.
 */
@Entity
@Table(name = "relation")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 14)
public abstract class RelationEntity extends PanacheEntityBase {
    /** The order of relations in lists: the latest first, those without a date last. */
    public static final Order LATEST_FIRST = Order.by("id").afterLatest("since");

    /** The same order, of relations that were read with their dates and ids. */
    public static final Comparator<RelationEntity> LATEST = Comparator.<RelationEntity, PartialDate>comparing(
                    relation -> relation.since, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(relation -> relation.id);

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @Column(name = "relation_key")
    @Ignore
    public Integer key;

    @Id
    @NonNull
    @Description("An id made from what the relation says, so that it stays the same as long as that does.")
    public String id;

    /** What tells the subclasses apart in the store, so it follows from the class and is never written. */
    @NonNull
    @Column(insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    @Description("What kind of relation it is.")
    public RelationKind kind;

    @Column(name = "subject_key")
    @Ignore
    public Integer subjectKey;

    /** The date that lists of the subject's kind go by, copied from the subject: by an index over the object and this, its latest subjects are found. */
    @Column(name = "subject_date", insertable = false, updatable = false)
    @Ignore
    public PartialDate subjectDate;

    /** The subject's id, by which such lists tell what has the same date. */
    @Column(name = "subject_id", insertable = false, updatable = false)
    @Ignore
    public String subjectId;

    @Column(name = "object_key")
    @Ignore
    public Integer objectKey;

    @Column(name = "third_key")
    @Ignore
    public Integer thirdKey;

    @Description("When it began; null when that is not said.")
    public PartialDate since;

    @Column(name = "since_wording")
    @Description("The words of the source for that date.")
    public String sinceWording;

    @Description("When it ended; null when it has not, or that is not said.")
    public PartialDate until;

    @Column(name = "until_wording")
    @Description("The words of the source for that date.")
    public String untilWording;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How firmly it is said.")
    public Modality modality;

    @Description("How it was concluded, where the source does not say it outright; null where it does.")
    public String inference;

    /** The dossier that states the relation. */
    @Column(name = "dossier_key")
    @Ignore
    public Integer dossierKey;

    public String getId() {
        return id;
    }

    public RelationKind getKind() {
        return kind;
    }

    public Modality getModality() {
        return modality;
    }

    public PartialDate getSince() {
        return since;
    }

    public PartialDate getUntil() {
        return until;
    }

    /** How relations of a kind tie their subjects to their objects. */
    static Through toSubjects(Class<? extends RelationEntity> kind) {
        return new Through(kind, "subjectKey", "objectKey", "key", Map.of());
    }

    /**
     * The same, of subjects whose lists go by a date.
     *
     * @param date the attribute of the subjects, which {@link SubjectOrder} copies
     */
    static Through toSubjects(Class<? extends RelationEntity> kind, String date) {
        return new Through(kind, "subjectKey", "objectKey", "key", Map.of(date, "subjectDate", "id", "subjectId"));
    }

    /**
     * The relations of one node.
     *
     * @param direction the end at which the node stands
     * @param kinds the kinds of relation; null for all of them
     */
    public static Children<Relation> ofNode(RelationDirection direction, Collection<RelationKind> kinds) {
        Children<RelationEntity> all = Children.byAny(RelationEntity.class, direction.keys(), LATEST_FIRST);
        Children<RelationEntity> some = kinds == null ? all : all.only(among(kinds));
        return some.as(Relation.class);
    }

    private static String among(Collection<RelationKind> kinds) {
        return kinds.isEmpty()
                ? "1 = 0"
                : kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", ", "child.kind in (", ")"));
    }

    /** The relations that a dossier states. */
    public static List<RelationEntity> ofDossier(StatelessSession session, Integer dossierKey) {
        return session.createSelectionQuery("from RelationEntity where dossierKey = ?1", RelationEntity.class)
                .setParameter(1, dossierKey)
                .getResultList();
    }

    /** The relations that have one of these ids. */
    public static List<RelationEntity> withIds(StatelessSession session, Collection<String> ids) {
        return session.createSelectionQuery("from RelationEntity where id in ?1", RelationEntity.class)
                .setParameterList(1, ids)
                .getResultList();
    }

    /** The relations that have one of these keys. */
    public static List<RelationEntity> withKeys(StatelessSession session, Collection<Integer> keys) {
        return session.createSelectionQuery("from RelationEntity where key in ?1", RelationEntity.class)
                .setParameterList(1, keys)
                .getResultList();
    }

    /** The relations that have one of these nodes at an end. */
    public static List<RelationEntity> touching(StatelessSession session, Collection<Integer> nodeKeys) {
        return session.createSelectionQuery(
                        "from RelationEntity where subjectKey in ?1 or objectKey in ?1 or thirdKey in ?1",
                        RelationEntity.class)
                .setParameterList(1, nodeKeys)
                .getResultList();
    }
}
