package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.Reader;
import org.entente.model.Alias;
import org.entente.model.Named;

/** What all kinds of node have: other names. */
@GraphQLApi
public class NamedApi {
    private final Reader reader;

    NamedApi(Reader reader) {
        this.reader = reader;
    }

    @Description("Its other names, in other languages, scripts and spellings.")
    public List<@NonNull List<@NonNull Alias>> aliases(@Source List<Named> nodes) {
        return reader.lists(nodes, Alias.OF_NODE);
    }
}
