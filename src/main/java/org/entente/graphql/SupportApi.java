package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.insight.audit.Verdict;
import org.entente.insight.support.ComparedDocument;
import org.entente.insight.support.Comparisons;
import org.entente.insight.support.Conflict;
import org.entente.insight.support.Support;
import org.entente.insight.support.Supports;
import org.entente.kernel.Page;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Cited;
import org.entente.model.Document;
import org.entente.model.Figure;

/** What facts rest on, and what contradicts them. */
@GraphQLApi
public class SupportApi {
    private static final String FIRST =
            "How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL + " when left out.";
    private static final String VERDICTS =
            "How far apart they have to be: INCONSISTENT for those that cannot both be true; both kinds when left out.";

    private final Reader reader;
    private final PageSizes sizes;

    SupportApi(Reader reader, PageSizes sizes) {
        this.reader = reader;
        this.sizes = sizes;
    }

    @Description("What it rests on: which documents say it, and whether independent ones do.")
    public List<@NonNull Support> support(@Source List<Cited> facts) {
        return facts.isEmpty() ? List.of() : reader.inSnapshot(session -> Supports.of(session, facts));
    }

    @Name("documents")
    @Description("The documents that say it, the latest published first.")
    public List<@NonNull List<@NonNull Document>> documentsOfSupport(
            @Source List<Support> supports, @Description(FIRST) Integer first) {
        int most = Page.forward(first, null, sizes).size();
        List<Integer> keys = supports.stream()
                .flatMap(support -> support.documents().stream().limit(most))
                .toList();
        Iterator<Document> documents =
                reader.each(keys, key -> key, Document.class).iterator();
        return supports.stream()
                .map(support -> support.documents().stream()
                        .limit(most)
                        .map(key -> documents.next())
                        .toList())
                .toList();
    }

    @Name("figures")
    @Description(
            "The figures that agree with it, as far as printed digits tell, and are said as firmly; none where it is no figure.")
    public List<@NonNull List<@NonNull Figure>> figuresOfSupport(
            @Source List<Support> supports, @Description(FIRST) Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return supports.stream()
                .map(support -> support.agreeing().stream().limit(most).toList())
                .toList();
    }

    @Name("conflicts")
    @Description("The figures that state another amount of the same thing.")
    public List<@NonNull List<@NonNull Conflict>> conflictsOfFigures(
            @Source List<Figure> figures,
            @Nullable @Description(VERDICTS) List<@NonNull Verdict> verdicts,
            @Description(FIRST) Integer first) {
        List<Integer> keys = figures.stream().map(figure -> figure.key).toList();
        return figures.isEmpty()
                ? List.of()
                : shown(reader.inSnapshot(session -> Supports.conflictsOfFigures(session, keys)), verdicts, first);
    }

    @Name("conflicts")
    @Description("The conflicts that the figures which the document says are in.")
    public List<@NonNull List<@NonNull Conflict>> conflictsOfDocuments(
            @Source List<Document> documents,
            @Nullable @Description(VERDICTS) List<@NonNull Verdict> verdicts,
            @Description(FIRST) Integer first) {
        List<Integer> keys = documents.stream().map(document -> document.key).toList();
        return documents.isEmpty()
                ? List.of()
                : shown(reader.inSnapshot(session -> Supports.conflictsOfDocuments(session, keys)), verdicts, first);
    }

    private List<List<Conflict>> shown(List<List<Conflict>> found, List<Verdict> verdicts, Integer first) {
        int most = Page.forward(first, null, sizes).size();
        Set<Verdict> wanted = verdicts == null ? Set.of(Verdict.values()) : Set.copyOf(verdicts);
        return found.stream()
                .map(conflicts -> conflicts.stream()
                        .filter(conflict -> wanted.contains(conflict.getVerdict()))
                        .limit(most)
                        .toList())
                .toList();
    }

    @Description(
            "The figure from which the conflict is looked at: the one that was asked for its conflicts, or that the document says.")
    public List<@NonNull Figure> figure(@Source List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::figure).toList();
    }

    @Description("The figure that states another amount.")
    public List<@NonNull Figure> other(@Source List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::other).toList();
    }

    @Description("The figure that goes first; null when there is no preference.")
    public List<Figure> preferred(@Source List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::preferred).toList();
    }

    @Description(
            "The other documents that say what it says too, or another amount for one of its figures: those with most conflicts first, then those with most in common.")
    public List<@NonNull List<@NonNull ComparedDocument>> comparedWith(
            @Source List<Document> documents, @Description(FIRST) Integer first) {
        int most = Page.forward(first, null, sizes).size();
        List<Integer> keys = documents.stream().map(document -> document.key).toList();
        return documents.isEmpty()
                ? List.of()
                : reader.inSnapshot(session -> Comparisons.of(session, keys)).stream()
                        .map(compared -> compared.stream().limit(most).toList())
                        .toList();
    }

    @Name("document")
    @Description("The other document.")
    public List<@NonNull Document> documentOfComparison(@Source List<ComparedDocument> compared) {
        return reader.each(compared, ComparedDocument::document, Document.class);
    }
}
