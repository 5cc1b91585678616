package org.entente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A part of a text that matches what was searched for: a whole word.
 *
 * @param start where it starts, in UTF-16 units from 0
 * @param end the offset after its last unit
 */
@Description("A word of a text that matches what was searched for.")
public record Highlight(
        @NonNull @Description("Where the word starts in the text, counted in UTF-16 units from 0.")
        Integer start,

        @NonNull @Description("Where the word ends in the text: the offset after its last unit.")
        Integer end) {

    /** The words of a text that are among some, in Latin letters. */
    static List<Highlight> of(String text, Set<String> letters) {
        List<Highlight> highlights = new ArrayList<>();
        for (Word word : Words.of(text)) {
            Highlight highlight = new Highlight(word.start(), word.end());
            // A word that is several in Latin letters is marked once.
            boolean isNew = highlights.isEmpty()
                    || !highlights.get(highlights.size() - 1).equals(highlight);
            if (isNew && letters.contains(word.letters())) {
                highlights.add(highlight);
            }
        }
        return highlights;
    }
}
