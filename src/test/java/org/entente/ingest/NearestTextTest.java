package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which place in a text is most like a quote, and what is said of the difference. */
class NearestTextTest {
    private static final String TEXT = "Wheat did most.\nOil was sold for 74.9 million dollars.\nWheat again.\n";

    @Test
    void findsWhatIsThereAtDistanceZero() {
        assertEquals(Optional.of(new NearestText(20, 28, 0)), NearestText.find("was sold", TEXT));
    }

    @Test
    void findsReplacedMissingAndAddedLetters() {
        assertEquals("was sold", found("was told"));
        assertEquals("was sold", found("was  sold"));
        assertEquals("was sold", found("was sld"));
        assertEquals("Oil was sold for 74.9 million", found("oil was sold, for 74.9 milion"));
    }

    @Test
    void findsNothingWhereHalfWouldDiffer() {
        assertEquals(Optional.empty(), NearestText.find("xyzzy plugh", TEXT));
        assertEquals(Optional.empty(), NearestText.find("anything", ""));
    }

    @Test
    void givesUpOnTextsThatAreTooLong() {
        assertEquals(Optional.empty(), NearestText.find("x".repeat(2000), "y".repeat(300_000)));
    }

    @Test
    void tellsTheWordsThatDiffer() {
        assertEquals(new Difference("40", "30"), Difference.of("rose by 40 percent", "rose by 30 percent"));
        assertEquals(new Difference("rises", "rose"), Difference.of("rises by 30", "rose by 30"));
        assertEquals(new Difference("", "only"), Difference.of("by 30 ", "by 30 only"));
        assertEquals(new Difference("", ""), Difference.of("same", "same"));
    }

    @Test
    void findsTheOnePlace() {
        DocumentPlaces places = new DocumentPlaces("document/note", TEXT);
        assertEquals(16, places.find("Oil was"));
    }

    @Test
    void countsPlacesThatOverlap() {
        DocumentPlaces places = new DocumentPlaces("document/note", "aaa");
        String message = assertThrows(IllegalArgumentException.class, () -> places.find("aa"))
                .getMessage();
        assertEquals(
                "the quote \"aa\" is in document/note 2 times (lines 1): quote more words, so that there is one place"
                        + " only",
                message);
    }

    private static String found(String quote) {
        NearestText near = NearestText.find(quote, TEXT).orElseThrow();
        return TEXT.substring(near.start(), near.end());
    }
}
