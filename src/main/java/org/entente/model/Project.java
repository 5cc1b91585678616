package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Order;

/** An undertaking: a line, a corridor, an initiative, a commemoration. */
@Entity
@DiscriminatorValue("PROJECT")
@Description("An undertaking: a line, a corridor, an initiative, a commemoration.")
public class Project extends DatedNode implements Node, Named, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    /** The projects that a node has a part in. */
    public static final Children<Project> OF_PARTICIPANT =
            Children.through(Project.class, NodeEntity.class, RelationEntity.toSubjects(Involvement.class), ORDER);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of undertaking it is.")
    public ProjectForm form;
}
