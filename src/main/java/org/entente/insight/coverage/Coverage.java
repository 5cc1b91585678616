package org.entente.insight.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Citation;
import org.entente.model.Decimal;

/** What of a document's text the graph has. It is computed from the text and its citations whenever it is asked for, and kept nowhere. */
@Description(
        "What of a document's text the graph has: which of its sentences say facts, and which none. It is computed whenever it is asked for.")
public final class Coverage {
    private static final int PERCENT = 100;

    private final List<Sentence> sentences;
    private final int characters;
    private final int citedCharacters;

    private Coverage(List<Sentence> sentences, int characters, int citedCharacters) {
        this.sentences = List.copyOf(sentences);
        this.characters = characters;
        this.citedCharacters = citedCharacters;
    }

    /**
     * The coverage of a text.
     *
     * @param language a BCP 47 tag
     * @param citations the places in it that say something, as the text goes
     */
    static Coverage of(String text, String language, List<Citation.Span> citations) {
        List<Cut> cuts = Cut.sentences(text, language);
        List<List<Integer>> inEach = new ArrayList<>();
        cuts.forEach(cut -> inEach.add(new ArrayList<>()));
        BitSet cited = new BitSet(text.length());
        int first = 0;
        for (Citation.Span citation : citations) {
            cited.set(citation.start(), citation.end());
            // Later citations start no earlier, so sentences that end before this one are done with.
            while (first < cuts.size() && cuts.get(first).to() <= citation.start()) {
                first++;
            }
            for (int at = first; at < cuts.size() && cuts.get(at).from() < citation.end(); at++) {
                inEach.get(at).add(citation.key());
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int at = 0; at < cuts.size(); at++) {
            Cut words = cuts.get(at).stripped(text);
            sentences.add(new Sentence(words.from(), text.substring(words.from(), words.to()), inEach.get(at)));
        }
        return new Coverage(
                sentences, (int) text.chars().filter(unit -> !Cut.isSpace(unit)).count(), (int)
                        IntStream.range(0, text.length())
                                .filter(at -> cited.get(at) && !Cut.isSpace(text.charAt(at)))
                                .count());
    }

    @NonNull
    @Description("How many sentences the text has.")
    public Integer getSentenceCount() {
        return sentences.size();
    }

    @NonNull
    @Description("How many of its sentences say a fact that the graph has.")
    public Integer getCitedSentenceCount() {
        return count(true);
    }

    @NonNull
    @Description("How many characters the text has, in UTF-16 units, white space left out.")
    public Integer getCharacterCount() {
        return characters;
    }

    @NonNull
    @Description(
            "How many of these characters stand in words that are cited; those that are cited for several facts count once.")
    public Integer getCitedCharacterCount() {
        return citedCharacters;
    }

    @NonNull
    @Description("The share of the characters that is cited, in percent, to a tenth.")
    public Decimal getCitedPercent() {
        return Decimal.of(
                characters == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf((long) citedCharacters * PERCENT)
                                .divide(BigDecimal.valueOf(characters), 1, RoundingMode.HALF_EVEN));
    }

    /**
     * Sentences, as the text goes.
     *
     * @param cited whether those with facts are wanted, or those without; null for all
     */
    @Ignore
    public List<Sentence> sentences(Boolean cited) {
        return cited == null
                ? sentences
                : sentences.stream().filter(each -> isCited(each) == cited).toList();
    }

    /** How many sentences there are, with facts or without; null for all. */
    @Ignore
    public int count(Boolean cited) {
        return cited == null
                ? sentences.size()
                : (int) sentences.stream()
                        .filter(each -> isCited(each) == cited)
                        .count();
    }

    private static boolean isCited(Sentence sentence) {
        return !sentence.citations().isEmpty();
    }
}
