package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.SignatureConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Agreement;
import org.entente.model.Body;
import org.entente.model.Person;
import org.entente.model.Signature;

/** Signatures: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class SignatureApi {
    private final Reader reader;

    SignatureApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("What was signed.")
    public List<@NonNull Agreement> agreement(@Source List<Signature> signatures) {
        return reader.each(signatures, signature -> signature.subjectKey, Agreement.class);
    }

    @Reads("objectKey")
    @Description("Who signed.")
    public List<@NonNull Person> signatory(@Source List<Signature> signatures) {
        return reader.each(signatures, signature -> signature.objectKey, Person.class);
    }

    @Reads("thirdKey")
    @Description("Whom the signature binds; null when that is not said.")
    public List<Body> onBehalfOf(@Source List<Signature> signatures) {
        return Nodes.each(reader, signatures, signature -> signature.thirdKey, Body.class);
    }

    @Name("signatures")
    @Description("Who signed the agreement, and for whom.")
    public List<@NonNull SignatureConnection> signaturesOfAgreement(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Signature.OF_AGREEMENT, SignatureConnection::new);
    }

    @Name("signatures")
    @Description("What the person signed, and for whom, the latest first.")
    public List<@NonNull SignatureConnection> signaturesOfPerson(@Source List<Person> people) {
        return reader.pages(people, Signature.OF_SIGNATORY, SignatureConnection::new);
    }

    @Description("What was signed on its behalf, and by whom, the latest first.")
    public List<@NonNull SignatureConnection> signaturesFor(@Source List<Body> bodies) {
        return reader.pages(bodies, Signature.OF_BEHALF, SignatureConnection::new);
    }
}
