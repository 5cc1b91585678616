package org.entente.insight.coverage;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A sentence of a document, with the citations that lie in it. It is cut out whenever it is asked for, and kept nowhere. */
@Description("A sentence of a document, as the text has it.")
public final class Sentence {
    private final int start;
    private final String text;
    private final List<Integer> citations;

    /**
     * A sentence.
     *
     * @param start where it starts in the text, in UTF-16 units from 0
     * @param citations the keys of the citations that lie in it, wholly or in part, as the text goes
     */
    Sentence(int start, String text, List<Integer> citations) {
        this.start = start;
        this.text = text;
        this.citations = List.copyOf(citations);
    }

    @NonNull
    @Description("Its words, without white space around them.")
    public String getText() {
        return text;
    }

    @NonNull
    @Description("Where it starts in the document's text, counted in UTF-16 units from 0.")
    public Integer getStart() {
        return start;
    }

    @NonNull
    @Description("Where it ends in the document's text: the offset after its last unit.")
    public Integer getEnd() {
        return start + text.length();
    }

    @NonNull
    @Description(
            "How many places in it say a fact; 0 where the graph has nothing of it. A quote that goes over several sentences counts in each of them.")
    public Integer getCitationCount() {
        return citations.size();
    }

    /** The keys of the citations that lie in it, as the text goes. */
    @Ignore
    public List<Integer> citations() {
        return citations;
    }
}
