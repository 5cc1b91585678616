package org.entente.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.entente.model.NodeKind;

/** Writes one JSON object a line. */
final class Lines implements AutoCloseable {
    private final JsonGenerator json;

    Lines(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** An object of texts. */
    void write(String type, String... fields) {
        open(type, fields);
        end();
    }

    /** A node with another name, in Cyrillic letters; null for none. */
    void writeNode(String type, String alias, String... fields) {
        open(type, fields);
        if (alias != null) {
            inList("aliases", () -> texts("label", alias, "language", "ru", "script", "Cyrl"));
        }
        end();
    }

    /** A fact that stands in a document, or, where the place is null, nowhere. */
    void writeFact(World world, String type, Gazettes.Place place, String... fields) {
        open(type, fields);
        if (place == null) {
            texts("inference", "generated");
        } else {
            inList("citations", () -> {
                texts("document", world.id(NodeKind.DOCUMENT, place.gazette()), "quote", place.quote());
                json.writeNumberField("start", place.start());
            });
        }
        end();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String type, String... fields) {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("type", type);
            texts(fields);
        });
    }

    private void texts(String... fields) {
        write(() -> {
            for (int i = 0; i < fields.length; i += 2) {
                if (fields[i + 1] != null) {
                    json.writeStringField(fields[i], fields[i + 1]);
                }
            }
        });
    }

    private void inList(String name, Writing only) {
        write(() -> {
            json.writeArrayFieldStart(name);
            json.writeStartObject();
            only.write();
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private void end() {
        write(json::writeEndObject);
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
