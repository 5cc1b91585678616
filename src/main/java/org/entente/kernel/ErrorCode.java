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
    /** Numbers of different kinds, such as amounts in different currencies, cannot be added up or compared. */
    MIXED_VALUES,
    /** A sum would count something twice, as a whole and its part. */
    COUNTED_TWICE,
    /** The document nests deeper than the server allows. */
    TOO_DEEP,
    /** The query costs more than the server allows: fields times the sizes of the pages that they stand in. */
    TOO_COSTLY,
    /** The request has more bytes, tokens, fields, aliases or directives than the server allows, or its answer more objects. */
    TOO_LARGE,
    /** The query took longer than the server allows, or its body took longer to come. */
    TIMEOUT,
    /** The server has too much to do. Nothing was executed; the same request can succeed later. */
    OVERLOADED,
    /** The client has asked for too much in short time. Nothing was executed; the header {@code Retry-After} says when to come again. */
    RATE_LIMITED,
    /** There is no document of that id or hash. Send its text with the hash, and the server will know it from then on. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The server executes its own documents only, and this one is none of them. */
    UNTRUSTED_DOCUMENT,
    /** The server failed. The message says no more than that; the log has the rest, under the id that the message gives. */
    INTERNAL
}
