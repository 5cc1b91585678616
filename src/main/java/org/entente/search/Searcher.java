package org.entente.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.kernel.CodedException;
import org.entente.model.GraphState;
import org.entente.search.Ranking.Scored;
import org.hibernate.StatelessSession;

/**
 * Searches: which words of the graph may be meant is known without a statement, and which texts have them takes one. All judging is done here, on numbers and
 * Latin letters, so that results depend neither on the database nor on its collation.
 */
@ApplicationScoped
public class Searcher {
    private final Vocabularies vocabularies;

    /** Searches by the words that are kept. */
    public Searcher(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * The nodes that are found.
     *
     * @param session opens the snapshot that is searched
     * @param check throws when the query is to end at once
     * @throws CodedException when the graph has changed and too many wait for its words
     */
    public Findings find(Search search, Supplier<StatelessSession> session, Runnable check) {
        Vocabulary vocabulary = vocabularies.latest(check);
        Attempt attempt = new Attempt(search, vocabulary, session.get());
        // Words that were added since are not known yet. Those that were taken out are in no text.
        while (attempt.revision > vocabulary.revision()) {
            vocabulary = vocabularies.at(attempt.revision, check);
            attempt = new Attempt(search, vocabulary, session.get());
        }
        return attempt.findings;
    }

    /** What is found by one vocabulary, and of which state of the graph the texts are. */
    private static final class Attempt {
        private final Findings findings;
        private final long revision;

        private Attempt(Search search, Vocabulary vocabulary, StatelessSession session) {
            List<Meaning> meanings = vocabulary.meanings(search);
            List<Meaning> known =
                    meanings.stream().filter(meaning -> !meaning.isUnknown()).toList();
            if (known.isEmpty()) {
                findings = Findings.none();
                revision = GraphState.revision(session);
                return;
            }
            // Where one word alone has to be found, no more texts are read than can be hits.
            int most = known.size() == 1 ? 2 * search.most() : search.mostUses();
            double typed = meanings.stream().mapToDouble(Meaning::weight).sum();
            List<Meaning> bounded =
                    known.stream().map(meaning -> meaning.within(most)).toList();
            Reading reading = Reading.of(bounded, typed, most);
            List<Meaning> judged = new ArrayList<>(bounded);
            meanings.stream().filter(Meaning::isUnknown).forEach(judged::add);
            Postings.Read read = new Postings(session, search).read(reading, most);
            List<Scored> ranked = new Ranking(judged).rank(read.postings());
            boolean listsAll = reading.isWhole() && ranked.size() <= search.most();
            revision = read.revision();
            findings = new Findings(
                    ranked.subList(0, Math.min(search.most(), ranked.size())),
                    letters(bounded),
                    listsAll || ranked.isEmpty() ? null : new HitCount(search, judged));
        }

        private static Set<String> letters(List<Meaning> meanings) {
            Set<String> letters = new HashSet<>();
            meanings.forEach(meaning ->
                    meaning.senses().forEach(sense -> letters.add(sense.word().letters())));
            return letters;
        }
    }
}
