package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * Who and what stands for a country: itself, its people and bodies, those who hold or held an office in it or in a body of it, and what lies in it. To have
 * roots in a country is not to stand for it.
 *
 * <p>It is no table but a query, kept as SQL since Hibernate takes a second to parse HQL in which it stands some ten times.
 */
@Entity
@Immutable
@IdClass(Side.Pair.class)
@Subselect(Side.SQL)
@Synchronize({"node", "relation"})
class Side {
    /** All rows, as SQL. */
    static final String SQL = """
            select node_key as actor_key, node_key as country_key from node where kind = 'COUNTRY'
            union all select subject_key, object_key from relation where kind = 'BELONGING' and role <> 'ORIGIN'
            union all select subject_key, object_key from relation where kind in ('POSITION', 'LOCATION')
            union all select p.subject_key, b.object_key from relation p
            join relation b on b.subject_key = p.object_key and b.kind = 'BELONGING' and b.role <> 'ORIGIN'
            where p.kind = 'POSITION'""";

    /**
     * What identifies a row.
     *
     * @param actorKey who or what stands for the country
     * @param countryKey the country
     */
    record Pair(Integer actorKey, Integer countryKey) implements Serializable {}

    @Id
    @Column(name = "actor_key")
    Integer actorKey;

    @Id
    @Column(name = "country_key")
    Integer countryKey;
}
