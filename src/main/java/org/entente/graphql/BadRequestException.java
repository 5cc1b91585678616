package org.entente.graphql;

/** The request is no GraphQL request: answered with HTTP status 400, whatever the media type. */
final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRequestException(String message) {
        super(message);
    }
}
