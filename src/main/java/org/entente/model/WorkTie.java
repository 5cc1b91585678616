package org.entente.model;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * Agreements by their parties and by those who signed, events by who took part and where they were, projects by who has a part in them and where they are; beside
 * them all else that lies in a place or country.
 */
@Entity
@Immutable
@Subselect(WorkTie.SQL)
@Synchronize("relation")
class WorkTie extends CountryTie {
    /** All rows, as SQL. */
    static final String SQL = "select x.work_key as fact_key, s.country_key from (" + Side.SQL + """
            ) s join (select subject_key as work_key, object_key as actor_key from relation
            where kind in ('PARTY', 'SIGNATURE', 'PARTICIPATION', 'INVOLVEMENT', 'LOCATION')
            union all select subject_key, third_key from relation where kind = 'SIGNATURE') x
            on x.actor_key = s.actor_key""";
}
