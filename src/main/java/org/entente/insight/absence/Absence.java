package org.entente.insight.absence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.OpenField;

/** Why a field of a fact has no value. It is worked out whenever it is asked for, and kept nowhere. */
@Description("Why a field of a fact is null.")
public final class Absence {
    private final OpenField open;
    private final AbsenceReason reason;
    private final String sentence;
    private final List<Integer> citations;

    Absence(OpenField open, AbsenceReason reason, String sentence, List<Integer> citations) {
        this.open = open;
        this.reason = reason;
        this.sentence = sentence;
        this.citations = List.copyOf(citations);
    }

    @NonNull
    @Description("The field that is null, as it is called here.")
    public String getField() {
        return open.name();
    }

    @NonNull
    @Description("Why it is.")
    public AbsenceReason getReason() {
        return reason;
    }

    @NonNull
    @Description("The same in a sentence.")
    public String getSentence() {
        return sentence;
    }

    /** The keys of the citations that say that it is not known, as the texts go. */
    @Ignore
    public List<Integer> citations() {
        return citations;
    }
}
