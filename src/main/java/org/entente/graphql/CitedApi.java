package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.Reader;
import org.entente.model.Citation;
import org.entente.model.Cited;

/** The words behind every fact. */
@GraphQLApi
public class CitedApi {
    private final Reader reader;

    CitedApi(Reader reader) {
        this.reader = reader;
    }

    @Description("The places in documents that say it, as the texts go.")
    public List<@NonNull List<@NonNull Citation>> citations(@Source List<Cited> facts) {
        return reader.lists(facts, Citation.OF_FACT);
    }
}
