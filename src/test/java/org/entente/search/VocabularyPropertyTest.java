package org.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is kept in memory finds just the words that a look at each of them would. */
class VocabularyPropertyTest {
    /** As many words as are meant at most: below, nothing is left out. */
    private static final int FEW = 24;

    @Property(tries = 500)
    void findsEachWordThatIsLikeEnough(@ForAll("words") Set<String> words, @ForAll("word") String typed) {
        Vocabulary vocabulary = vocabulary(words.stream().sorted().toList());
        Search search = Search.everywhere(typed, null);
        TypedWord word = search.words().get(0);
        Set<String> alike =
                words.stream().filter(each -> word.likeness(known(each)) > 0).collect(Collectors.toSet());
        Set<String> found = vocabulary.meanings(search).get(0).senses().stream()
                .map(sense -> sense.word().letters())
                .collect(Collectors.toSet());
        assertEquals(alike, found);
    }

    @Property(tries = 200)
    void wordsOfQuotesAloneAreNoBeginningsOfNames(@ForAll("words") Set<String> words, @ForAll("word") String typed) {
        List<String> sorted = words.stream().sorted().toList();
        int[] none = new int[sorted.size()];
        Vocabulary vocabulary =
                new Vocabulary(1, SortedTexts.of(sorted), new long[sorted.size()], ones(sorted.size()), none);
        Search search = Search.forNames(typed, null);
        for (Meaning.Sense sense : vocabulary.meanings(search).get(0).senses()) {
            boolean isSpelling =
                    sense.word().sound().equals(search.words().get(0).sound());
            boolean isTypo =
                    Typos.between(search.words().get(0).letters(), sense.word().letters()) > 0;
            assertEquals(
                    true,
                    isSpelling || isTypo,
                    () -> typed + " and " + sense.word().letters());
        }
    }

    private static Vocabulary vocabulary(List<String> sorted) {
        long[] keys = sorted.stream().mapToLong(IndexWriter::key).toArray();
        return new Vocabulary(1, SortedTexts.of(sorted), keys, ones(sorted.size()), ones(sorted.size()));
    }

    private static int[] ones(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static KnownWord known(String letters) {
        return new KnownWord(IndexWriter.key(letters), letters, Sound.of(letters), 1);
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return word().set().ofMaxSize(FEW);
    }

    /** Few letters, so that words are alike. */
    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abchky").ofMinLength(1).ofMaxLength(10);
    }
}
