package org.entente.insight.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.Period;
import org.entente.model.Figure;

/** What the audit says of some figures: an identity, what is stated and what is implied, and a verdict. It is computed from the figures each time, and kept nowhere. */
@Description(
        "What the audit says of some figures. It is computed from them whenever it is asked for, so it changes when they do.")
public final class Finding {
    private static final int ID_DIGITS = 16;

    private final IdentityKind identity;
    private final Verdict verdict;
    private final ValueRange stated;
    private final ValueRange implied;
    private final Gap gap;
    private final String formula;
    private final String sentence;
    private final List<String> missing;
    private final List<DerivedValue> derived;
    private final List<Figure> inputs;
    private final String id;

    private Finding(Draft draft) {
        identity = draft.identity;
        verdict = Objects.requireNonNull(draft.verdict);
        stated = draft.stated;
        implied = draft.implied;
        gap = draft.gap;
        formula = Objects.requireNonNull(draft.formula);
        sentence = Objects.requireNonNull(draft.sentence);
        missing = List.copyOf(draft.missing);
        derived = List.copyOf(draft.derived);
        inputs = List.copyOf(draft.inputs.values());
        id = "finding/" + digest(identity, inputs);
    }

    private static String digest(IdentityKind identity, List<Figure> inputs) {
        StringBuilder text = new StringBuilder(identity.name());
        inputs.forEach(figure -> text.append(' ').append(figure.id));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Id
    @NonNull
    @Description("An id made from the identity and the figures: finding/ and 16 hexadecimal digits.")
    public String getId() {
        return id;
    }

    @NonNull
    @Description("What the figures are held against.")
    public IdentityKind getIdentity() {
        return identity;
    }

    @NonNull
    @Description("Whether they can be true together.")
    public Verdict getVerdict() {
        return verdict;
    }

    @Description("What is stated; null where no source states it, so that there is nothing to compare with.")
    public ValueRange getStated() {
        return stated;
    }

    @Description("What follows from the other figures; null where too much is missing.")
    public ValueRange getImplied() {
        return implied;
    }

    @Description("How far the stated value is from the implied one; null where one of them is missing.")
    public Gap getGap() {
        return gap;
    }

    @NonNull
    @Description("The identity with the numbers put in.")
    public String getFormula() {
        return formula;
    }

    @NonNull
    @Description("What was found, in a sentence.")
    public String getSentence() {
        return sentence;
    }

    @NonNull
    @Description("What would have to be known to tell more; empty where nothing is missing.")
    public List<@NonNull String> getMissing() {
        return missing;
    }

    @NonNull
    @Description("What else follows from the figures and is stated nowhere: bases, shares, rates.")
    public List<@NonNull DerivedValue> getDerived() {
        return derived;
    }

    /** The figures that were looked at, in the order of the formula. They hold what the audit reads, and may lack the rest. */
    @Ignore
    public List<Figure> inputs() {
        return inputs;
    }

    /** Whether a figure was looked at. */
    boolean isOf(Integer figureKey) {
        return inputs.stream().anyMatch(figure -> figure.key.equals(figureKey));
    }

    /** Whether one of some figures was looked at. */
    boolean isOfAny(Set<Integer> figureKeys) {
        return inputs.stream().anyMatch(figure -> figureKeys.contains(figure.key));
    }

    /** Whether the period of a figure that was looked at has a day of another. */
    boolean isIn(Period period) {
        return inputs.stream().map(Period::of).anyMatch(its -> its != null && its.overlaps(period));
    }

    /** A finding in the making. */
    static final class Draft {
        private final IdentityKind identity;
        private final Map<String, Figure> inputs = new LinkedHashMap<>();
        private final List<String> missing = new ArrayList<>();
        private final List<DerivedValue> derived = new ArrayList<>();
        private Verdict verdict;
        private ValueRange stated;
        private ValueRange implied;
        private Gap gap;
        private String formula;
        private String sentence;

        Draft(IdentityKind identity) {
            this.identity = identity;
        }

        Draft of(Figure... figures) {
            return of(List.of(figures));
        }

        Draft of(List<Figure> figures) {
            figures.forEach(figure -> inputs.put(figure.id, figure));
            return this;
        }

        Draft stated(Interval interval, Measured measured) {
            stated = ValueRange.of(interval, measured, Origin.REPORTED);
            return this;
        }

        Draft implied(Interval interval, Measured measured) {
            implied = ValueRange.of(interval, measured, Origin.DERIVED);
            return this;
        }

        /** Both values, the verdict, and how far they are apart. */
        Draft judged(Judgement judgement, Measured measured) {
            stated(judgement.comparison().stated(), measured);
            implied(judgement.comparison().implied(), measured);
            gap = Gap.of(judgement.comparison());
            verdict = judgement.verdict();
            return this;
        }

        /** That it cannot be told. */
        Draft undetermined(String... lacking) {
            verdict = Verdict.UNDETERMINED;
            missing.addAll(List.of(lacking));
            return this;
        }

        Draft derived(String meaning, String byFormula, Interval interval, Measured measured) {
            derived.add(new DerivedValue(meaning, byFormula, ValueRange.of(interval, measured, Origin.DERIVED)));
            return this;
        }

        Draft formula(String text) {
            formula = text;
            return this;
        }

        /** A clause that becomes the finding's sentence. */
        Draft saying(String clause) {
            sentence = Wording.sentence(clause);
            return this;
        }

        Finding done() {
            return new Finding(this);
        }
    }
}
