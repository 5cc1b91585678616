package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.AgreementConnection;
import org.entente.graphql.connection.PersonConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Agreement;
import org.entente.model.Person;

/** People: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class PersonApi {
    private final Reader reader;

    PersonApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("A person by its id; null when there is none.")
    public Person person(@NonNull @Id @Description("Its id, such as person/ilham-aliyev.") String id) {
        return Nodes.byId(reader, Person.class, id);
    }

    @Query
    @Description("All people, by label.")
    public @NonNull PersonConnection people() {
        return reader.page(Person.class, Person.ORDER, PersonConnection::new);
    }

    @Description("The agreements that the person signed, the latest signed first.")
    public List<@NonNull AgreementConnection> agreements(@Source List<Person> people) {
        return reader.pages(people, Agreement.OF_SIGNATORY, AgreementConnection::new);
    }
}
