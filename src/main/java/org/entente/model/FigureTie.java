package org.entente.model;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** Figures by their reporter and by their partner. */
@Entity
@Immutable
@Subselect(FigureTie.SQL)
@Synchronize({"relation", "figure"})
class FigureTie extends CountryTie {
    /** All rows, as SQL. */
    static final String SQL = "select x.figure_key as fact_key, s.country_key from (" + Side.SQL + """
            ) s join (select figure_key, reporter_key as actor_key from figure where reporter_key is not null
            union all select figure_key, partner_key from figure where partner_key is not null) x
            on x.actor_key = s.actor_key""";
}
