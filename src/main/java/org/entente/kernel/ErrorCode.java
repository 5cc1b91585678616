package org.entente.kernel;

/** What can be wrong with a request, as {@code extensions.code} of an error says it. */
public enum ErrorCode {
    /** The HTTP request is none that GraphQL over HTTP allows. */
    BAD_REQUEST,
    /** The document does not parse. */
    SYNTAX,
    /** The document does not fit the schema, or its variables do not fit the document. */
    INVALID,
    /** An argument has a value that is out of its bounds. */
    BAD_ARGUMENT,
    /** A cursor was not made by this server, or was made for another list. */
    BAD_CURSOR,
    /** The server failed. The message says no more than that; the log has the rest, under the id that the message gives. */
    INTERNAL
}
