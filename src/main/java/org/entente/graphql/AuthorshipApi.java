package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.AuthorshipConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Actor;
import org.entente.model.Authorship;
import org.entente.model.Document;
import org.entente.model.Institution;
import org.entente.model.Person;

/** Authorships: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class AuthorshipApi {
    private final Reader reader;

    AuthorshipApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("What was written.")
    public List<@NonNull Document> document(@Source List<Authorship> authorships) {
        return reader.each(authorships, authorship -> authorship.subjectKey, Document.class);
    }

    @Reads("objectKey")
    @Description("Who wrote it.")
    public List<@NonNull Actor> author(@Source List<Authorship> authorships) {
        return Nodes.each(reader, authorships, authorship -> authorship.objectKey, Actor.class);
    }

    @Name("authorships")
    @Description("Who wrote the document.")
    public List<@NonNull AuthorshipConnection> authorshipsOfDocument(@Source List<Document> documents) {
        return reader.pages(documents, Authorship.OF_DOCUMENT, AuthorshipConnection::new);
    }

    @Name("authorships")
    @Description("The documents that the person wrote.")
    public List<@NonNull AuthorshipConnection> authorshipsOfPerson(@Source List<Person> people) {
        return reader.pages(people, Authorship.OF_AUTHOR, AuthorshipConnection::new);
    }

    @Name("authorships")
    @Description("The documents that the institution wrote.")
    public List<@NonNull AuthorshipConnection> authorshipsOfInstitution(@Source List<Institution> institutions) {
        return reader.pages(institutions, Authorship.OF_AUTHOR, AuthorshipConnection::new);
    }
}
