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
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Order;

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
    static final Order LATEST_FIRST = Order.by("id").afterLatest("since");

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "graph_key")
    @Column(name = "relation_key")
    @Ignore
    public Integer key;

    @Id
    @NonNull
    @Description("An id made from what the relation says, so that it stays the same as long as that does.")
    public String id;

    @Column(name = "subject_key")
    @Ignore
    public Integer subjectKey;

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

    public Modality getModality() {
        return modality;
    }

    public PartialDate getSince() {
        return since;
    }

    public PartialDate getUntil() {
        return until;
    }
}
