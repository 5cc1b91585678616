package org.entente.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** What a user is told of a failure: a line that says what and where, and no stack trace. */
final class Failure {
    /** H2: another process has the file. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    /** The class of SQL states that say that there is no connection. */
    private static final String NO_CONNECTION = "08";

    private Failure() {}

    /** The line for a failure. */
    static String of(Throwable failure) {
        SQLException inStore = cause(failure, SQLException.class);
        if (inStore != null) {
            return ofStore(inStore);
        }
        FileSystemException inFile = cause(failure, FileSystemException.class);
        if (inFile != null) {
            return ofFile(inFile);
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : firstLine(root.getMessage());
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static String ofStore(SQLException failure) {
        if (failure.getErrorCode() == DATABASE_ALREADY_OPEN) {
            return "The store is in use by a running program: stop that first. Its folder is the setting entente.data.folder.";
        }
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith(NO_CONNECTION)) {
            return "The store cannot be reached: %s Is the setting quarkus.datasource.jdbc.url right, and the database running?"
                    .formatted(firstLine(failure.getMessage()));
        }
        IOException inFile = cause(failure, IOException.class);
        return inFile == null
                ? "The store cannot be used: " + firstLine(failure.getMessage())
                : "The store's file cannot be read or written: " + firstLine(inFile.getMessage());
    }

    private static String ofFile(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return failure.getFile() + ": there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getFile() + ": access is denied";
        }
        return firstLine(failure.getMessage());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
