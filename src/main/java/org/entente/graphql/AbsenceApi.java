package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.insight.absence.Absence;
import org.entente.insight.absence.AbsenceReason;
import org.entente.insight.absence.Absences;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.Page;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Citation;
import org.entente.model.Cited;
import org.entente.model.OpenField;

/** Why fields are null. */
@GraphQLApi
public class AbsenceApi {
    private final Reader reader;
    private final PageSizes sizes;

    AbsenceApi(Reader reader, PageSizes sizes) {
        this.reader = reader;
        this.sizes = sizes;
    }

    @Description(
            "Why fields of it are null that have a value in the world, or may have: dates of beginning and end, of birth and death, of signing and publication; publisher and HS code; the sides, the time and the amount of a figure. In the order of the fields.")
    public List<@NonNull List<@NonNull Absence>> absences(
            @Source List<Cited> facts,
            @Nullable
                    @Description(
                            "The fields that are wanted, as they are called here, such as born; all when left out.")
                    List<@NonNull String> fields,
            @Nullable @Description("The reasons that are wanted; all when left out.")
                    List<@NonNull AbsenceReason> reasons) {
        List<String> known = OpenField.allNames();
        if (fields != null && !known.containsAll(fields)) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'fields' names a field that is never explained. Known are " + String.join(", ", known)
                            + ".");
        }
        return facts.isEmpty()
                ? List.of()
                : reader.inSnapshot(session -> Absences.of(session, facts)).stream()
                        .map(absences -> absences.stream()
                                .filter(absence -> fields == null || fields.contains(absence.getField()))
                                .filter(absence -> reasons == null || reasons.contains(absence.getReason()))
                                .toList())
                        .toList();
    }

    @Name("citations")
    @Description("The words that say that it is not known; none where the reason is another.")
    public List<@NonNull List<@NonNull Citation>> citationsOfAbsence(
            @Source List<Absence> absences,
            @Description("How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                            + " when left out.")
                    Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return PickedCitations.of(reader, absences, Absence::citations, most);
    }
}
