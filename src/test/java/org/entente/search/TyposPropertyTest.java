package org.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Looking up what errors leave of words misses no word that is as near as it may be. */
class TyposPropertyTest {
    /** One error. */
    record Typo(int kind, int place, char letter) {
        String in(String word) {
            int at = place % word.length();
            return switch (kind) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + letter + word.substring(at);
                case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
                default ->
                    at == 0
                            ? word
                            : word.substring(0, at - 1)
                                    + word.charAt(at)
                                    + word.charAt(at - 1)
                                    + word.substring(at + 1);
            };
        }
    }

    @Property(tries = 2000)
    void oneErrorIsFound(@ForAll("words") String word, @ForAll("typos") Typo typo) {
        String typed = typo.in(word);
        int between = Typos.between(word, typed);
        assertTrue(between == 0 || between == 1, () -> word + " and " + typed + ": " + between);
        assertIsFound(word, typed);
    }

    @Property(tries = 2000)
    void twoErrorsAreFoundInLongWords(
            @ForAll("longWords") String word, @ForAll("typos") Typo one, @ForAll("typos") Typo other) {
        String typed = other.in(one.in(word));
        // Two errors in one place can be more than two steps apart when each letter is moved but once.
        if (Typos.between(word, typed) >= 0) {
            assertIsFound(word, typed);
        }
    }

    @Property
    void shortWordsAreTakenAsTheyAre(@ForAll("shortWords") String word, @ForAll("typos") Typo typo) {
        String typed = typo.in(word);
        if (!typed.equals(word)) {
            assertEquals(-1, Typos.between(word, typed));
        }
        assertEquals(Set.of(), Typos.remains(word));
    }

    @Example
    void numbersAreTakenAsTheyAre() {
        assertEquals(-1, Typos.between("2022", "2023"));
        assertEquals(Set.of(), Typos.remains("2022"));
    }

    private static void assertIsFound(String word, String typed) {
        Set<String> shared = new HashSet<>(Typos.remains(word));
        shared.retainAll(Typos.remains(typed));
        assertFalse(shared.isEmpty(), () -> word + " and " + typed);
    }

    /** Few letters, so that words repeat letters and errors meet. */
    private static Arbitrary<String> word(int least, int most) {
        return Arbitraries.strings().withChars("abck").ofMinLength(least).ofMaxLength(most);
    }

    @Provide
    Arbitrary<String> words() {
        return word(5, 14);
    }

    @Provide
    Arbitrary<String> longWords() {
        return word(8, 20);
    }

    @Provide
    Arbitrary<String> shortWords() {
        return word(1, 3);
    }

    @Provide
    Arbitrary<Typo> typos() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.chars().with('a', 'b', 'x'))
                .as(Typo::new);
    }
}
