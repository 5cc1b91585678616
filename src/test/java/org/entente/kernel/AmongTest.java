package org.entente.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a cursor says of the rows of its list is the same in each store, whatever keys the store gave. */
class AmongTest {
    private static final String HQL = "child.key in (:one, :other)";

    private static Among among(String name, int one, int other) {
        return new Among(name, HQL, Map.of("one", one, "other", other));
    }

    @Test
    void keysTellNothing() {
        assertEquals(among("AZ KZ", 1, 2).identity(), among("AZ KZ", 71, 72).identity());
        assertNotEquals(among("AZ KZ", 1, 2).identity(), among("AZ UA", 1, 2).identity());
        assertNotEquals(
                among("AZ KZ", 1, 2).identity(),
                new Among("AZ KZ", "not " + HQL, Map.of("one", 1, "other", 2)).identity());
    }

    @Test
    void rowsAreThoseOfTheParameters() {
        assertEquals(
                Map.of("one", 71, "other", 72),
                among("AZ KZ", 71, 72).condition().parameters());
        assertEquals(Condition.ALWAYS, Among.ALL.condition());
    }
}
