package org.entente.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.NodeKind;

/**
 * What is searched for.
 *
 * @param words the words, at most {@value #MOST_WORDS}, the last of which may be unfinished
 * @param kinds the kinds of node that are wanted
 * @param fields what of the nodes is searched
 * @param most how many nodes are listed at most
 * @param mostUses how many uses of words are read at most, where the rarest word has not more
 */
public record Search(List<TypedWord> words, Set<NodeKind> kinds, Set<SearchField> fields, int most, int mostUses) {
    /** How long a text can be, in characters. */
    public static final int LONGEST = 200;

    /** How many of the nodes that a search finds it lists at most. */
    public static final int MOST = 1000;

    /** How many nodes are considered for suggestions: type-ahead has to be quick. */
    public static final int MOST_SUGGESTED = 100;

    /** How many uses of words are read at most; more frequent words are looked up in the texts of rarer ones. */
    private static final int MOST_USES = 20_000;

    private static final int MOST_USES_SUGGESTED = 1_000;

    static final int MOST_WORDS = 32;

    /** Copies the lists. */
    public Search {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
        fields = Set.copyOf(fields);
    }

    /**
     * A search over names and evidence.
     *
     * @param kinds the kinds of node that are wanted; null for all
     * @throws CodedException when the text is too long, or has no letter or digit
     */
    public static Search everywhere(String text, Collection<NodeKind> kinds) {
        return new Search(words(text, false), wanted(kinds), EnumSet.allOf(SearchField.class), MOST, MOST_USES);
    }

    /**
     * A search over names only, for what is being typed.
     *
     * @param kinds the kinds of node that are wanted; null for all
     * @throws CodedException when the text is too long, or has no letter or digit
     */
    public static Search forNames(String text, Collection<NodeKind> kinds) {
        return new Search(
                words(text, true),
                wanted(kinds),
                EnumSet.of(SearchField.LABEL, SearchField.ALIAS),
                MOST_SUGGESTED,
                MOST_USES_SUGGESTED);
    }

    private static List<TypedWord> words(String text, boolean typing) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'text' must have at most " + LONGEST + " characters, and has " + length + ".");
        }
        List<TypedWord> words = TypedWord.of(text, MOST_WORDS, typing);
        if (words.isEmpty()) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT, "The argument 'text' must have a letter or digit to search for.");
        }
        return words;
    }

    private static Set<NodeKind> wanted(Collection<NodeKind> kinds) {
        return kinds == null ? EnumSet.allOf(NodeKind.class) : Set.copyOf(kinds);
    }

    /** Whether names alone are searched. */
    boolean isForNames() {
        return !fields.contains(SearchField.EVIDENCE);
    }

    /** What of the nodes is searched, by the numbers that the index has for it. */
    Integer[] fieldCodes() {
        return fields.stream().map(SearchField::code).toArray(Integer[]::new);
    }

    /** What tells the search from all others: two of the same identity find the same. */
    public String identity() {
        String letters = words.stream().map(TypedWord::letters).collect(Collectors.joining(" "));
        String text = letters + " " + kinds.stream().sorted().toList()
                + fields.stream().sorted().toList();
        return Integer.toHexString(text.hashCode());
    }
}
