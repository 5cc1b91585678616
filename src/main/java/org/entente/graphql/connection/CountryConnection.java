package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Country;

/** A page of countries. */
@Description("A page of countries.")
public final class CountryConnection extends Connection<Country, CountryConnection.CountryEdge> {
    /** One of the countries of a page. */
    @Description("One of the countries of a page.")
    public static final class CountryEdge extends Edge<Country> {}

    @Override
    public CountryEdge newEdge() {
        return new CountryEdge();
    }
}
