package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;
import org.entente.kernel.Order;

/** A human being. */
@Entity
@DiscriminatorValue("PERSON")
@Description("A human being.")
public class Person extends NodeEntity implements Node, Named, Actor, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    /** The people of a country: those who belong to it, and those who hold an office in it or in a body of it. */
    public static final Children<Person> OF_COUNTRY = Children.where(Person.class, Country.class, """
            (exists (select 1 from Belonging b where b.objectKey = parent.key and b.subjectKey = child.key)
            or exists (select 1 from Position p where p.subjectKey = child.key and (p.objectKey = parent.key
            or exists (select 1 from Belonging i where i.subjectKey = p.objectKey and i.objectKey = parent.key))))
            """, ORDER);

    @Column(name = "since")
    @Description("Date of birth; null when that is not said.")
    public PartialDate born;

    @Column(name = "until")
    @Description("Date of death; null when there is none, or it is not said.")
    public PartialDate died;
}
