package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/** A body that acts: a ministry, agency, chamber, council, company, delegation and the like. */
@Entity
@DiscriminatorValue("INSTITUTION")
@Description("A body that acts: a ministry, agency, chamber, council, company, delegation and the like.")
public class Institution extends DatedNode implements Node, Named, Actor, Body, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    /** The institutions that belong to a country. */
    public static final Children<Institution> OF_COUNTRY =
            Children.through(Institution.class, Country.class, RelationEntity.toSubjects(Belonging.class), ORDER);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of body it is.")
    public InstitutionForm form;

    /** Those of these names that ministries, agencies, councils or organisations go by. */
    public static Set<String> offices(StatelessSession session, String[] labels) {
        return labels.length == 0
                ? Set.of()
                : Set.copyOf(session.createSelectionQuery(
                                "select distinct i.label from Institution i where any_of(:labels, i.label)"
                                        + " and i.form in (MINISTRY, AGENCY, COUNCIL, ORGANISATION)",
                                String.class)
                        .setParameter("labels", labels)
                        .getResultList());
    }
}
