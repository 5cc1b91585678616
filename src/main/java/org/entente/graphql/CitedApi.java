package org.entente.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.Children;
import org.entente.kernel.Reader;
import org.entente.model.Citation;
import org.entente.model.Cited;
import org.entente.model.Figure;
import org.entente.model.RelationEntity;

/** The words behind every fact. */
@GraphQLApi
public class CitedApi {
    private final Reader reader;

    CitedApi(Reader reader) {
        this.reader = reader;
    }

    @Description("The places in documents that say it, as the texts go.")
    public List<@NonNull List<@NonNull Citation>> citations(@Source List<Cited> facts) {
        List<List<Citation>> cited = new ArrayList<>(Collections.nCopies(facts.size(), List.of()));
        // Keys are unique within a table only, so the facts of each table are looked up apart.
        for (Children<Citation> link : List.of(Citation.OF_NODE, Citation.OF_RELATION, Citation.OF_FIGURE)) {
            int[] places = places(facts, link);
            if (places.length > 0) {
                List<Cited> some = Arrays.stream(places).mapToObj(facts::get).toList();
                List<List<Citation>> found = reader.lists(some, link);
                for (int i = 0; i < places.length; i++) {
                    cited.set(places[i], found.get(i));
                }
            }
        }
        return cited;
    }

    private static int[] places(List<Cited> facts, Children<Citation> link) {
        return IntStream.range(0, facts.size())
                .filter(i -> table(facts.get(i)).equals(link))
                .toArray();
    }

    private static Children<Citation> table(Cited fact) {
        if (fact instanceof RelationEntity) {
            return Citation.OF_RELATION;
        }
        return fact instanceof Figure ? Citation.OF_FIGURE : Citation.OF_NODE;
    }
}
