package org.entente.insight.support;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Gap;
import org.entente.insight.audit.Verdict;
import org.entente.insight.audit.Wording;
import org.entente.model.Figure;
import org.entente.model.Measure;

/** Two figures that state different amounts of one thing. Both are kept; which of them goes first is said with the reason. */
@Description(
        "Two figures that state different amounts of one thing. Both are kept. Which of them goes first is reasoned out whenever it is asked for, and stands nowhere else.")
public final class Conflict {
    private final Figure figure;
    private final Rival rival;
    private final Preference preference;
    private final String reason;
    private final String sentence;

    private Conflict(Figure figure, Rival rival, Standing one, Standing other, Wording wording) {
        this.figure = figure;
        this.rival = rival;
        preference = Preference.between(one, other);
        boolean isOne = preference.side() >= 0;
        String first = (isOne ? rival.values().one() : rival.values().other()).words();
        reason = Reason.of(preference.rule(), first, isOne ? one : other, isOne ? other : one);
        // Of these measures the note alone says what is counted.
        boolean isNoted = (figure.measure == Measure.OTHER || figure.measure == Measure.COUNT) && figure.note != null;
        sentence = rival.judged().sentence(wording) + (isNoted ? " What is counted: " + figure.note : "");
    }

    /** The conflict between a figure and one that differs from it. */
    static Conflict of(Testimony testimony, Figure figure, Rival rival) {
        return new Conflict(
                figure,
                rival,
                Standing.of(figure, testimony.witnesses(figure.key)),
                Standing.of(rival.figure(), testimony.witnesses(rival.figure().key)),
                new Wording(testimony.labels()));
    }

    @NonNull
    @Description(
            "How far apart they are: INCONSISTENT, or CONSISTENT_IF_ROUNDED where both can be true if the one that is printed with fewer digits is read with one digit less.")
    public Verdict getVerdict() {
        return rival.judged().verdict();
    }

    @NonNull
    @Description("How far the amount of 'figure' is from that of 'other'.")
    public Gap getGap() {
        return rival.values().gap();
    }

    @NonNull
    @Description("The rule by which one of them goes first; NONE when none tells.")
    public PreferenceRule getRule() {
        return preference.rule();
    }

    @NonNull
    @Description(
            "Later rules that speak for the one that comes second; empty when all the rest is in favour, or indifferent.")
    public List<@NonNull PreferenceRule> getAgainst() {
        return preference.against();
    }

    @NonNull
    @Description("Why one goes first, in a sentence; or that nothing tells.")
    public String getReason() {
        return reason;
    }

    @NonNull
    @Description("What they are of, and how far apart, in a sentence.")
    public String getSentence() {
        return sentence;
    }

    /** The figure from which the conflict is looked at. */
    @Ignore
    public Figure figure() {
        return figure;
    }

    /** The figure that states another amount. */
    @Ignore
    public Figure other() {
        return rival.figure();
    }

    /** The figure that goes first; null when there is no preference. */
    @Ignore
    public Figure preferred() {
        return preference.side() == 0 ? null : preference.side() > 0 ? figure : rival.figure();
    }
}
