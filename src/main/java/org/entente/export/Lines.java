package org.entente.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.entente.model.Modality;

/** JSON objects, one a line. What is absent is left out, and all values are strings but for few. */
final class Lines implements AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;

    /**
     * @param out is flushed in the end, and left open
     */
    Lines(OutputStream out) throws IOException {
        this.json = JSON.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
    }

    /** Begins a line that says what it is. */
    void start(String type) throws IOException {
        json.writeStartObject();
        text("type", type);
    }

    /** Ends a line. */
    void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** A value as it prints itself; left out when it is null. */
    void text(String field, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    /** How firmly something is said; left out when it is so. */
    void modality(Modality modality) throws IOException {
        text("modality", modality == Modality.ACTUAL ? null : modality);
    }

    /** What a field holds that is more than a string. */
    JsonGenerator json() {
        return json;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
