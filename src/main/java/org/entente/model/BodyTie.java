package org.entente.model;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** Bodies by the countries that they belong to and by those that are members of them. */
@Entity
@Immutable
@Subselect(BodyTie.SQL)
@Synchronize("relation")
class BodyTie extends CountryTie {
    /** All rows, as SQL. */
    static final String SQL = """
            select subject_key as fact_key, object_key as country_key from relation where kind = 'BELONGING' and role <> 'ORIGIN'
            union all select object_key, subject_key from relation where kind = 'MEMBERSHIP'""";
}
