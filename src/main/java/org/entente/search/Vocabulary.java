package org.entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;

/** Finds the words of the graph that typed words may mean, in one statement. */
final class Vocabulary {
    /** How many words a typed word can mean: spellings, typing errors and endings together. */
    private static final int MOST_MEANT = 24;

    /**
     * By traits alone; the words themselves, in whatever crowd they stand; and how the last word may go on, the shortest first. Many words begin with a
     * letter or two: only those count that stand in what is searched, so that words of quotes alone crowd out no names that are being typed.
     */
    private static final String NEAR = """
            select w.word_key, w.word, w.uses from (
              select e.word_key from search_word e where e.word_key = any(:exact)
              union (select t.word_key from search_trait t where t.trait = any(:traits)
                group by t.word_key order by count(*) desc, min(t.size), t.word_key limit 1000)
              union (select t.word_key from search_trait t where t.trait = :beginning and exists (
                  select 1 from search_token k where k.word_key = t.word_key and k.field = any(:fields))
                order by t.size, t.word_key limit 40)
              union (select t.word_key from search_trait t where t.trait = :sound and exists (
                  select 1 from search_token k where k.word_key = t.word_key and k.field = any(:fields))
                order by t.size, t.word_key limit 40)
            ) c join search_word w on w.word_key = c.word_key
            """;

    private Vocabulary() {}

    /** What each typed word may mean, in their order. */
    static List<Meaning> meanings(StatelessSession session, Search search) {
        List<KnownWord> near = near(session, search);
        return search.words().stream().map(word -> meaning(word, near)).toList();
    }

    private static List<KnownWord> near(StatelessSession session, Search search) {
        List<TypedWord> words = search.words();
        Set<String> traits = new TreeSet<>();
        words.forEach(word -> traits.addAll(Traits.ofWhole(word.letters())));
        TypedWord last = words.get(words.size() - 1);
        List<KnownWord> near = new ArrayList<>();
        for (Object[] row : session.createNativeQuery(NEAR, Object[].class)
                .setParameter("exact", keys(words))
                .setParameter("traits", traits.toArray(String[]::new))
                .setParameter("beginning", Traits.beginning(last.letters()))
                .setParameter("sound", Traits.beginning(last.beginning()))
                .setParameter("fields", search.fieldCodes())
                .getResultList()) {
            String letters = (String) row[1];
            near.add(new KnownWord(
                    ((Number) row[0]).longValue(), letters, Sound.of(letters), ((Number) row[2]).intValue()));
        }
        return near;
    }

    private static Long[] keys(Collection<TypedWord> words) {
        return words.stream().map(word -> IndexWriter.key(word.letters())).toArray(Long[]::new);
    }

    private static Meaning meaning(TypedWord word, List<KnownWord> near) {
        return new Meaning(near.stream()
                .map(known -> new Meaning.Sense(known, word.likeness(known)))
                .filter(sense -> sense.likeness() > 0)
                .sorted(Comparator.comparing(Meaning.Sense::likeness)
                        .reversed()
                        .thenComparing(sense -> sense.word().letters()))
                .limit(MOST_MEANT)
                .toList());
    }
}
