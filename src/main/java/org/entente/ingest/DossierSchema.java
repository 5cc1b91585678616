package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The shape of a dossier: the JSON Schema that ships with the project, and the problems that it finds. */
final class DossierSchema {
    /** Where the schema stands on the class path. */
    static final String RESOURCE = "schema/dossier.schema.json";

    private static final JsonNode TEXT = read();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build()))
            .getSchema(TEXT);

    private DossierSchema() {}

    /** Adds what the schema finds in a dossier to the problems. */
    static void check(JsonNode dossier, Problems problems) {
        for (Error error : SCHEMA.validate(dossier)) {
            SchemaMessage.of(error, ruleOf(error)).ifPresent(message -> message.addTo(problems));
        }
    }

    /** The fields that the schema gives to a definition, such as {@code person} or {@code positionRelation}. */
    static JsonNode fieldsOf(String definition) {
        return TEXT.path("$defs").path(definition).path("properties");
    }

    /** The part of the schema that a finding's keyword stands in. */
    private static JsonNode ruleOf(Error error) {
        String location = error.getSchemaLocation().toString();
        return TEXT.at(location.substring(location.indexOf('#') + 1, location.lastIndexOf('/')));
    }

    private static JsonNode read() {
        try (InputStream stream = DossierSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
