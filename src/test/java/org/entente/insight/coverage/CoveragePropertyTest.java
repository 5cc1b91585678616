package org.entente.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.entente.model.Citation;

/** Sentences join up to the text, and each says just those citations that have a character in it. */
class CoveragePropertyTest {
    private static final int DOCUMENT = 1;

    @Property
    void piecesJoinUpToTheText(@ForAll("texts") String text, @ForAll("languages") String language) {
        List<Cut> cuts = Cut.sentences(text, language);
        int at = 0;
        for (Cut cut : cuts) {
            assertEquals(at, cut.from());
            assertTrue(cut.to() > cut.from());
            Cut words = cut.stripped(text);
            assertTrue(words.to() > words.from(), "no sentence is blank");
            at = cut.to();
        }
        assertEquals(cuts.isEmpty() ? 0 : text.length(), at);
        assertEquals(text.chars().allMatch(Cut::isSpace), cuts.isEmpty());
    }

    @Property
    void sentencesHoldTheirWords(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (Sentence sentence : Coverage.of(text, language, List.of()).sentences(null)) {
            assertEquals(text.substring(sentence.getStart(), sentence.getEnd()), sentence.getText());
        }
    }

    @Property
    void citationsLieInTheSentencesThatListThem(@ForAll("cited") Tuple2<String, List<Citation.Span>> cited) {
        String text = cited.get1();
        List<Citation.Span> citations = cited.get2();
        Coverage coverage = Coverage.of(text, "en", citations);
        List<Cut> cuts = Cut.sentences(text, "en");
        List<Sentence> sentences = coverage.sentences(null);
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            List<Integer> within = citations.stream()
                    .filter(each -> each.start() < cut.to() && each.end() > cut.from())
                    .map(Citation.Span::key)
                    .toList();
            assertEquals(within, sentences.get(i).citations());
            assertEquals(within.size(), sentences.get(i).getCitationCount());
        }
    }

    @Property
    void countsAreThoseOfTheLists(@ForAll("cited") Tuple2<String, List<Citation.Span>> cited) {
        String text = cited.get1();
        Coverage coverage = Coverage.of(text, "en", cited.get2());
        assertEquals(coverage.getSentenceCount(), coverage.sentences(null).size());
        assertEquals(coverage.getCitedSentenceCount(), coverage.sentences(true).size());
        assertEquals(
                coverage.getSentenceCount() - coverage.getCitedSentenceCount(),
                coverage.sentences(false).size());
        assertEquals(coverage.count(false), coverage.sentences(false).size());
        long citedCharacters = IntStream.range(0, text.length())
                .filter(at -> !Cut.isSpace(text.charAt(at)))
                .filter(at -> cited.get2().stream().anyMatch(each -> each.start() <= at && at < each.end()))
                .count();
        assertEquals(citedCharacters, coverage.getCitedCharacterCount().longValue());
        assertTrue(coverage.getCitedCharacterCount() <= coverage.getCharacterCount());
    }

    @Example
    void abbreviationsEndNoSentence() {
        assertEquals(
                List.of("Mr. Penn came by at 3.30 p.m. on Monday.", "He left."),
                sentences("Mr. Penn came by at 3.30 p.m. on Monday. He left.", "en"));
    }

    @Example
    void aLineEndIsASentenceEndAndBlankLinesAreNone() {
        assertEquals(List.of("A headline", "The text."), sentences("\n\n  A headline\n\n\nThe text.\n \n", "en"));
    }

    @Example
    void otherScriptsHaveSentences() {
        assertEquals(List.of("他来了。", "他走了。"), sentences("他来了。他走了。", "zh-Hans"));
        assertEquals(List.of("Он пришёл.", "Она ушла!"), sentences("Он пришёл. Она ушла!", "ru"));
    }

    private static List<String> sentences(String text, String language) {
        return Coverage.of(text, language, List.of()).sentences(null).stream()
                .map(Sentence::getText)
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Trade grew",
                        " ",
                        " ",
                        ". ",
                        "! ",
                        "?\n",
                        "\n",
                        "\n\n",
                        "\u00a0",
                        "\r\n",
                        "Mr. ",
                        "e.g. ",
                        "3.5",
                        "\u2029",
                        "\"Well.\" ",
                        "(so) ",
                        "他来了。",
                        "он ",
                        "Он. ",
                        "\ud83d\ude80",
                        "\u0301",
                        "…",
                        "a")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "ru", "kk", "zh-Hans", "de", "und", "en-GB", "x-own");
    }

    @Provide
    Arbitrary<Tuple2<String, List<Citation.Span>>> cited() {
        return texts().filter(text -> !text.isEmpty())
                .flatMap(
                        text -> spans(text.length()).list().ofMaxSize(12).map(spans -> Tuple.of(text, inOrder(spans))));
    }

    private static Arbitrary<int[]> spans(int length) {
        return Arbitraries.integers()
                .between(0, length - 1)
                .flatMap(start ->
                        Arbitraries.integers().between(start + 1, length).map(end -> new int[] {start, end}));
    }

    private static List<Citation.Span> inOrder(List<int[]> spans) {
        List<Citation.Span> citations = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(span -> span[0]))
                .forEach(span -> citations.add(new Citation.Span(DOCUMENT, citations.size() + 1, span[0], span[1])));
        return citations;
    }
}
