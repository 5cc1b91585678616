package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Person;

/** A page of people. */
@Description("A page of people.")
public final class PersonConnection extends Connection<Person, PersonConnection.PersonEdge> {
    /** One of the people of a page. */
    @Description("One of the people of a page.")
    public static final class PersonEdge extends Edge<Person> {}

    @Override
    public PersonEdge newEdge() {
        return new PersonEdge();
    }
}
