package org.entente.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** However many names clients make up, metrics have few. */
class OperationNamesTest {
    private final OperationNames names = new OperationNames(2);

    @Test
    void theFirstAreToldApartForGood() {
        assertEquals("First", names.of("First"));
        assertEquals("Second", names.of("Second"));
        for (int i = 0; i < 1000; i++) {
            assertEquals("other", names.of("Made" + i));
        }
        assertEquals("First", names.of("First"));
        assertEquals("Second", names.of("Second"));
    }

    @Test
    void aLongNameTakesNoPlace() {
        assertEquals("other", names.of("N".repeat(81)));
        assertEquals("First", names.of("First"));
        assertEquals("Second", names.of("Second"));
    }

    @Test
    void aQueryNeedsNoName() {
        assertEquals("unnamed", names.of(""));
    }
}
