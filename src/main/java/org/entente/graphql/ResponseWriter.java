package org.entente.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes responses as JSON. An answer holds but few types of value, so it is walked directly: that costs a third of a general mapper's time. */
final class ResponseWriter {
    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    private final JsonGenerator out;

    private ResponseWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The response for an execution: errors first, where a reader of a long answer sees them, and data where something was executed. */
    static byte[] toJson(ExecutionResult result) {
        return write(writer -> {
            writer.out.writeStartObject();
            if (!result.getErrors().isEmpty()) {
                writer.member("errors", Errors.toJson(result.getErrors()));
            }
            if (result.isDataPresent()) {
                writer.member("data", result.getData());
            }
            if (result.getExtensions() != null) {
                writer.member("extensions", result.getExtensions());
            }
            writer.out.writeEndObject();
        });
    }

    /** The response for a request that was not executed. */
    static byte[] toJson(Map<String, Object> error) {
        return write(writer -> {
            writer.out.writeStartObject();
            writer.member("errors", List.of(error));
            writer.out.writeEndObject();
        });
    }

    private interface Step {
        void with(ResponseWriter writer) throws IOException;
    }

    private static byte[] write(Step step) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder();
                JsonGenerator out = JSON.createGenerator(bytes)) {
            step.with(new ResponseWriter(out));
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the answer could not be written", e);
        }
    }

    private void member(String name, Object value) {
        try {
            out.writeFieldName(name);
            value(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((key, each) -> member((String) key, each));
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            out.writeEndArray();
        } else {
            // Null, numbers and booleans; of anything else, the generator's codec makes what it can.
            out.writePOJO(value);
        }
    }
}
