package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/**
 * That something is tied to a country. What is tied to two countries or more is between them.
 *
 * <p>Its kinds are no tables but queries, kept as SQL ({@link Side} says why). Each begins with the sides, of which there are few once the countries are known: both
 * databases go from them to what they are tied to, by the indexes of relations and figures.
 */
@MappedSuperclass
@IdClass(CountryTie.Pair.class)
abstract class CountryTie {
    /**
     * What identifies a row.
     *
     * @param factKey what is tied to the country
     * @param countryKey the country
     */
    record Pair(Integer factKey, Integer countryKey) implements Serializable {}

    @Id
    @Column(name = "fact_key")
    Integer factKey;

    @Id
    @Column(name = "country_key")
    Integer countryKey;
}
