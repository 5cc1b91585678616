package org.entente.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Filters of ever other shapes do not fill the memory. */
class ParserMemoryTest {
    @Test
    void forgetsWhatIsTooMuch() {
        Random lot = new Random(1);
        while (ParserMemory.size() <= ParserMemory.MOST_CONTEXTS) {
            ParserMemory.bound();
            RandomCondition.parse(
                    "select t.key from Thing t" + RandomCondition.of(lot, 6).after(" where "));
        }
        ParserMemory.bound();
        assertEquals(0, ParserMemory.size());
        RandomCondition.parse("select t.key from Thing t where t.a = :a");
    }
}
