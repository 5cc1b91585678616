package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.insight.Between;
import org.entente.insight.matrix.CountryPair;
import org.entente.insight.matrix.Matrix;
import org.entente.kernel.Reader;
import org.entente.model.ContactKind;
import org.entente.model.DatedFact;
import org.entente.model.PartialDate;

/** How much there is between each two of some countries. */
@GraphQLApi
public class MatrixApi {
    private final Reader reader;

    MatrixApi(Reader reader) {
        this.reader = reader;
    }

    @Description(
            "How much there is between each two of them, by kind and year: each number is that of the list below 'bilateral' of these two.")
    public List<@NonNull List<@NonNull CountryPair>> matrix(
            @Source List<Between> between,
            @Nullable @Description("What to count; all when left out.") List<@NonNull ContactKind> kinds,
            @Description(
                            "Only what is dated from then on: a year, a month or a day. What lasts into that time counts, and a date known to the year only that may lie in it. People and institutions are those who have a part in the agreements, events and projects of that time.")
                    PartialDate from,
            @Description("Only what is dated until then, its last day included.") PartialDate to) {
        Set<ContactKind> wanted =
                kinds == null ? EnumSet.allOf(ContactKind.class) : kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        DatedFact.Part part = new DatedFact.Part(from, to, null);
        return between.stream()
                .map(one -> reader.inSnapshot(session -> Matrix.of(session, one, wanted, part)))
                .toList();
    }
}
