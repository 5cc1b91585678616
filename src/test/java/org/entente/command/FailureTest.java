package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A failure is told in one line that says what to do. */
class FailureTest {
    @Test
    void aStoreInUseIsToStop() {
        String told = told(new SQLException("Database may be already in use: \"x\"\nat somewhere", "90020", 90020));
        assertTrue(told.startsWith("The store is in use by a running program"), told);
    }

    @Test
    void aStoreThatIsNotThereIsToBeLookedFor() {
        String told = told(new SQLException("Connection to localhost:5432 refused.\nHint", "08001"));
        assertTrue(told.startsWith("The store cannot be reached: Connection to localhost:5432 refused. "), told);
        assertTrue(told.contains("quarkus.datasource.jdbc.url"), told);
    }

    @Test
    void otherwiseTheStoreSaysWhy() {
        String told = told(new SQLException("password authentication failed", "28P01"));
        assertEquals("The store cannot be used: password authentication failed", told);
    }

    @Test
    void aFullDiskIsToldInItsOwnWords() {
        Exception full = new IOException("No space left on device");
        String told = told(new SQLException("IO Exception: x", "90028", 90028, new IllegalStateException(full)));
        assertEquals("The store's file cannot be read or written: No space left on device", told);
    }

    @Test
    void aFileIsNamed() {
        assertEquals("x/y: there is no such file or folder", told(new NoSuchFileException("x/y")));
        assertEquals("x/y: access is denied", told(new AccessDeniedException("x/y")));
    }

    @Test
    void whateverElseItIsHasItsReason() {
        assertEquals("no space left", told(new UncheckedIOException(new IOException("no space left\non device"))));
        assertEquals("java.lang.IllegalStateException", Failure.of(new IllegalStateException()));
    }

    private static String told(Exception failure) {
        return Failure.of(new IllegalStateException("Failed to start", failure));
    }
}
