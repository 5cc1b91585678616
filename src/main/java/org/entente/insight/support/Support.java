package org.entente.insight.support;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Figure;

/** What a fact rests on. It is computed whenever it is asked for, and kept nowhere. */
@Description("What a fact rests on: the documents that say it, and how many of them do so independently.")
public final class Support {
    private final List<Integer> documents;
    private final int sources;
    private final List<Figure> agreeing;

    /**
     * What a fact rests on.
     *
     * @param documents the keys of the documents that say it, in their order
     * @param origins from whom it comes, for each saying of it, or of a figure that agrees with it
     * @param agreeing the figures that agree with it
     */
    Support(List<Integer> documents, Collection<Set<String>> origins, List<Figure> agreeing) {
        this.documents = List.copyOf(documents);
        this.sources = Origins.independent(origins);
        this.agreeing = List.copyOf(agreeing);
    }

    @NonNull
    @Description("How many documents say it, or, for a figure, the same amount as far as printed digits tell.")
    public Integer getDocumentCount() {
        return documents.size();
    }

    @NonNull
    @Description(
            "How many independent sources these documents come to. Documents are one source when they have a publisher, an author, an original or the whole text in common; what is reported of somebody by name comes from that one, whoever reports it.")
    public Integer getSourceCount() {
        return sources;
    }

    @NonNull
    @Description("Whether more than one independent source says it.")
    public Boolean getCorroborated() {
        return sources > 1;
    }

    @NonNull
    @Description("What it rests on, in a sentence.")
    public String getSentence() {
        if (documents.isEmpty()) {
            return "No document says it; it was concluded.";
        }
        if (documents.size() == 1) {
            return "One document says it, and no other.";
        }
        return sources == 1
                ? "%d documents say it, but all of them have it from one source.".formatted(documents.size())
                : "%d documents say it, of %d independent sources.".formatted(documents.size(), sources);
    }

    /** The keys of the documents that say it, the latest published first. */
    @Ignore
    public List<Integer> documents() {
        return documents;
    }

    /** The figures that agree with it, by id. They hold what was read, all columns. */
    @Ignore
    public List<Figure> agreeing() {
        return agreeing;
    }
}
