package org.entente.model;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** Statements by who speaks, by whom they are about, and by the agreement, event or project that they are about. */
@Entity
@Immutable
@Subselect(StatementTie.SQL)
@Synchronize("relation")
class StatementTie extends CountryTie {
    /** All rows, as SQL. That speakers are looked for among agreements, too, does no harm: they never speak. */
    static final String SQL =
            "select x.statement_key as fact_key, s.country_key from (" + Side.SQL + " union all " + WorkTie.SQL + """
            ) s join (select relation_key as statement_key, subject_key as node_key from relation where kind = 'STATEMENT'
            union all select relation_key, object_key from relation where kind = 'STATEMENT') x on x.node_key = s.actor_key""";
}
