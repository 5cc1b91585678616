package org.entente.kernel;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** An error of an answer: a message for the one who asked, the place in the document and in the answer, and a code. */
public final class CodedError implements GraphQLError {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CodedError.class);

    private final ErrorCode code;
    private final String message;
    private final List<Object> path;
    private final transient List<SourceLocation> locations;

    private CodedError(ErrorCode code, String message, ResultPath path, SourceLocation location) {
        this.code = code;
        this.message = message;
        this.path = path == null ? null : path.toList();
        this.locations = location == null ? List.of() : List.of(location);
    }

    /**
     * The error for what was thrown. Only a {@link CodedException} speaks for itself: of anything else the answer gives an id alone, under which
     * the log has it, so that nothing of the inside leaves the server.
     */
    static CodedError of(Throwable thrown, String id, ResultPath path, SourceLocation location) {
        if (thrown instanceof CodedException coded) {
            return new CodedError(coded.code(), coded.getMessage(), path, location);
        }
        return new CodedError(ErrorCode.INTERNAL, "Internal error; report it with the id " + id + ".", path, location);
    }

    /** The error for a request as a whole; the message may leave the server. */
    public static CodedError of(ErrorCode code, String message) {
        return new CodedError(code, message, null, null);
    }

    /** The error for a field that promised a value and has none. */
    static CodedError missing(ResultPath path, SourceLocation location) {
        LOG.errorf("No value for a non-null field at %s", path);
        return new CodedError(ErrorCode.INTERNAL, "The field has no value, although it should.", path, location);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return null;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }
}
