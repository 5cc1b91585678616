package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The shape of a dossier: the JSON Schema that ships with the project, and the problems that it finds. */
final class DossierSchema {
    /** Where the schema stands on the class path. */
    static final String RESOURCE = "schema/dossier.schema.json";

    private static final JsonNode TEXT = read();
    private static final Set<String> LINE_TYPES = lineTypes();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .build()));
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    /** To choose among all types by the schema's own conditions costs ten times what the check of the one costs. */
    private static final Map<String, Schema> DEFINITIONS = new ConcurrentHashMap<>();

    private DossierSchema() {}

    /** Adds what the schema finds in a dossier to the problems. */
    static void check(JsonNode dossier, Problems problems) {
        check(SCHEMA, dossier, problems);
    }

    /** Adds what the schema finds in a line of a bulk file to the problems. */
    static void checkLine(JsonNode line, Problems problems) {
        String type = line.path("type").asText();
        String definition = switch (type) {
            case "dossier" -> "dossierLine";
            case "relation" -> line.path("kind").asText() + "Relation";
            default -> type;
        };
        boolean isKnown =
                LINE_TYPES.contains(type) && TEXT.at("/$defs/" + definition).isObject();
        String known = isKnown ? definition : "line";
        check(DEFINITIONS.computeIfAbsent(known, DossierSchema::definition), line, problems);
    }

    private static void check(Schema schema, JsonNode json, Problems problems) {
        for (Error error : schema.validate(json)) {
            SchemaMessage.of(error, ruleOf(error)).ifPresent(message -> message.addTo(problems));
        }
    }

    private static Schema definition(String name) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", TEXT.get("$schema"));
        schema.set("$defs", TEXT.get("$defs"));
        schema.put("$ref", "#/$defs/" + name);
        return REGISTRY.getSchema(schema);
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

    private static Set<String> lineTypes() {
        Set<String> types = new HashSet<>();
        TEXT.at("/$defs/line/properties/type/enum").forEach(type -> types.add(type.textValue()));
        return types;
    }

    private static JsonNode read() {
        try (InputStream stream = DossierSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
