package org.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.GraphState;
import org.entente.search.Postings.Posting;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the rarer words alone, and looking up the others, misses nothing. */
@QuarkusTest
class ReadingTest {
    private static final int ALL = 1_000_000;
    private static final int FEW = 3;
    private static final Comparator<Posting> SHORT_NAMES_FIRST = Comparator.<Posting>comparingInt(
                    posting -> posting.text().field().code())
            .thenComparingInt(Posting::size)
            .thenComparingInt(posting -> posting.text().nodeKey())
            .thenComparingInt(posting -> posting.text().sourceKey());

    @Inject
    StatelessSession session;

    @Inject
    Vocabularies vocabularies;

    private static Meaning meaning(int key, int uses) {
        return new Meaning(List.of(new Meaning.Sense(new KnownWord(key, "w" + key, "w" + key, uses), 1)));
    }

    private static double weight(List<Meaning> meanings) {
        return meanings.stream().mapToDouble(Meaning::weight).sum();
    }

    @Test
    void looksUpCommonWords() {
        Meaning rare = meaning(1, 3);
        Meaning common = meaning(2, 5_000);
        Reading reading = Reading.of(List.of(common, rare), weight(List.of(common, rare)), ALL);
        assertEquals(new Reading(List.of(rare), List.of(common), true), reading);
    }

    @Test
    void readsWhatIsNotMuchMoreThanLookingItUp() {
        Meaning rare = meaning(1, 3);
        Meaning lessRare = meaning(2, 9);
        List<Meaning> both = List.of(rare, lessRare);
        assertEquals(new Reading(both, List.of(), true), Reading.of(both, weight(both), ALL));
    }

    @Test
    void knowsWhenSomethingMayBeMissed() {
        List<Meaning> alike =
                IntStream.range(0, 3).mapToObj(i -> meaning(i, 700)).toList();
        Reading reading = Reading.of(alike, weight(alike), 1_000);
        assertEquals(alike.subList(0, 1), reading.read());
        assertFalse(reading.isWhole());
        assertFalse(Reading.of(alike.subList(0, 1), weight(alike), 500).isWhole());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the fibre line of kazakhstan",
                "said tokayev",
                "caspian nothing of kazakhstan",
            })
    void missesNothing(String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            Search search = Search.everywhere(text, null);
            List<Meaning> all =
                    vocabularies.at(GraphState.revision(session), () -> {}).meanings(search);
            List<Meaning> known =
                    all.stream().filter(meaning -> !meaning.isUnknown()).toList();
            Reading reading = Reading.of(known, weight(all), ALL);
            assertTrue(reading.isWhole());
            assertFalse(reading.lookedUp().isEmpty(), "nothing is looked up");
            Postings postings = new Postings(session, search);
            Ranking ranking = new Ranking(all);
            assertEquals(
                    ranking.rank(postings.read(new Reading(known, List.of(), true), ALL)
                            .postings()),
                    ranking.rank(postings.read(reading, ALL).postings()));
        });
    }

    @Test
    void readsNamesBeforeQuotesWhereNotAllAreRead() {
        QuarkusTransaction.requiringNew().run(() -> {
            Search search = Search.everywhere("kazakhstan", null);
            Meaning country = vocabularies
                    .at(GraphState.revision(session), () -> {})
                    .meanings(search)
                    .get(0);
            Reading reading = new Reading(List.of(country), List.of(), false);
            Postings postings = new Postings(session, search);
            assertEquals(texts(postings.read(reading, ALL)).subList(0, FEW), texts(postings.read(reading, FEW)));
        });
    }

    private static List<Postings.Text> texts(Postings.Read read) {
        return read.postings().stream()
                .sorted(SHORT_NAMES_FIRST)
                .map(Posting::text)
                .toList();
    }
}
