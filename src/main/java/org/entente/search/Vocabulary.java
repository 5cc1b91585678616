package org.entente.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.entente.model.Kept;

/**
 * The words of one state of the graph, and which of them typed words may mean. A word is known by its place in the order of letters.
 */
final class Vocabulary implements Kept.OfRevision {
    /** How many words a typed word can mean: spellings, typing errors and endings together. */
    private static final int MOST_MEANT = 24;

    /** As how many words an unfinished one may go on, by letters and by sound: the shortest ones. */
    private static final int MOST_BEGUN = 40;

    private final long revision;
    private final SortedTexts words;
    private final long[] keys;
    private final int[] uses;
    private final int[] names;
    private final SortedTexts sounds;
    private final int[] placesOfSounds;
    private final TypoIndex typos;

    /**
     * A vocabulary.
     *
     * @param revision the state of the graph
     * @param words all words
     * @param keys their keys in the index
     * @param uses how many texts have each
     * @param names how many of those are labels or aliases
     */
    Vocabulary(long revision, SortedTexts words, long[] keys, int[] uses, int[] names) {
        this.revision = revision;
        this.words = words;
        this.keys = keys.clone();
        this.uses = uses.clone();
        this.names = names.clone();
        String[] spoken = IntStream.range(0, words.size())
                .mapToObj(place -> Sound.of(words.get(place)))
                .toArray(String[]::new);
        placesOfSounds = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(place -> spoken[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        sounds = SortedTexts.of(
                IntStream.of(placesOfSounds).mapToObj(place -> spoken[place]).toList());
        typos = TypoIndex.of(words);
    }

    @Override
    public long revision() {
        return revision;
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** The bytes of memory that it takes. */
    long bytes() {
        return words.bytes() + sounds.bytes() + typos.bytes() + 20L * keys.length;
    }

    /** What each typed word may mean, in their order. */
    List<Meaning> meanings(Search search) {
        return search.words().stream().map(word -> meaning(word, search)).toList();
    }

    private Meaning meaning(TypedWord word, Search search) {
        Set<Integer> near = new HashSet<>();
        addSpellings(word, near);
        typos.near(word.letters())
                .filter(place -> Typos.between(word.letters(), words.get(place)) > 0)
                .forEach(near::add);
        if (word.unfinished()) {
            addBegun(word, search, near);
        }
        return new Meaning(near.stream()
                .map(this::known)
                .map(known -> new Meaning.Sense(known, word.likeness(known)))
                .sorted(Comparator.comparing(Meaning.Sense::likeness)
                        .reversed()
                        .thenComparing(sense -> sense.word().letters()))
                .limit(MOST_MEANT)
                .toList());
    }

    private KnownWord known(int place) {
        String letters = words.get(place);
        return new KnownWord(keys[place], letters, Sound.of(letters), uses[place]);
    }

    /** The word itself has its own sound. */
    private void addSpellings(TypedWord word, Set<Integer> near) {
        for (int at = sounds.from(word.sound());
                at < sounds.size() && sounds.get(at).equals(word.sound());
                at++) {
            near.add(placesOfSounds[at]);
        }
    }

    /**
     * Many words begin with a letter or two: only those count that stand in what is searched, so that words of quotes alone crowd out no names that are
     * being typed.
     */
    private void addBegun(TypedWord word, Search search, Set<Integer> near) {
        int[] counted = search.isForNames() ? names : uses;
        addShortest(words, word.letters(), place -> place, counted, near);
        addShortest(sounds, word.beginning(), at -> placesOfSounds[at], counted, near);
    }

    private void addShortest(
            SortedTexts texts, String beginning, IntUnaryOperator places, int[] counted, Set<Integer> near) {
        IntStream.range(texts.from(beginning), texts.after(beginning))
                .map(places)
                .filter(place -> counted[place] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(words::length).thenComparing(place -> keys[place]))
                .limit(MOST_BEGUN)
                .forEach(near::add);
    }
}
