package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.entente.model.AgreementForm;
import org.entente.model.BelongingRole;
import org.entente.model.EventForm;
import org.entente.model.InstitutionForm;
import org.entente.model.InvolvementRole;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.NodeKind;
import org.entente.model.ParticipationRole;
import org.entente.model.PlaceForm;
import org.entente.model.ProjectForm;
import org.entente.model.RecordForm;
import org.entente.model.RelationKind;
import org.entente.model.RelationKind.End;
import org.junit.jupiter.api.Test;

/** The schema says of kinds, ends and constants what the model says. */
class DossierSchemaTest {
    private final JsonNode schema = read();

    @Test
    void constantsAgree() {
        assertConstants(Modality.values(), "/$defs/modality");
        assertConstants(InstitutionForm.values(), "/$defs/institutionForm");
        assertConstants(AgreementForm.values(), "/$defs/agreementForm");
        assertConstants(ProjectForm.values(), "/$defs/projectForm");
        assertConstants(EventForm.values(), "/$defs/eventForm");
        assertConstants(PlaceForm.values(), "/$defs/placeForm");
        assertConstants(ParticipationRole.values(), "/$defs/participationRole");
        assertConstants(InvolvementRole.values(), "/$defs/involvementRole");
        assertConstants(BelongingRole.values(), "/$defs/belongingRole");
        assertConstants(Measure.values(), "/$defs/figure/properties/measure");
        assertConstants(RecordForm.values(), "/$defs/figure/properties/record/properties/form");
    }

    @Test
    void kindsOfNodeAgree() {
        Set<String> prefixes =
                Arrays.stream(NodeKind.values()).map(NodeKind::prefix).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(prefixes, kinds(schema.at("/$defs/nodeId")));
        for (String prefix : prefixes) {
            assertTrue(schema.at("/$defs/" + prefix).isObject(), prefix);
        }
        prefixes.remove(NodeKind.DOCUMENT.prefix());
        assertEquals(prefixes, kinds(schema.at("/$defs/definedId")));
    }

    @Test
    void kindsOfRelationAgree() {
        Set<String> prefixes = Arrays.stream(RelationKind.values())
                .map(RelationKind::prefix)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(prefixes, constants("/$defs/relation/properties/kind"));
        for (RelationKind kind : RelationKind.values()) {
            JsonNode relation = schema.at("/$defs/" + kind.prefix() + "Relation");
            assertEnd(kind.subject(), relation, true);
            assertEnd(kind.object(), relation, true);
            kind.third().ifPresent(end -> assertEnd(end, relation, false));
        }
    }

    @Test
    void everyMappingIsClosed() {
        for (JsonNode definition : schema.get("$defs")) {
            // node and relation hand over to the definition of the kind, which is closed.
            boolean handsOver = definition.at("/allOf/0/then").isObject();
            if (definition.path("type").asText().equals("object") && !handsOver) {
                assertFalse(definition.path("additionalProperties").asBoolean(true), definition.toString());
            }
        }
    }

    @Test
    void everyPatternHasATitleForItsMessage() {
        List<JsonNode> patterns = new ArrayList<>();
        schema.findParents("pattern").forEach(patterns::add);
        for (JsonNode rule : patterns) {
            assertTrue(rule.has("title") || rule.size() == 1, rule.toString());
        }
    }

    private void assertEnd(End end, JsonNode relation, boolean isRequired) {
        JsonNode property = relation.path("properties").path(end.name());
        JsonNode id = schema.at(property.path("$ref").asText().substring(1));
        Set<String> expected =
                end.kinds().stream().map(NodeKind::prefix).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, kinds(id), end.name());
        boolean required = StreamSupport.stream(relation.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(end.name()));
        assertEquals(isRequired, required, end.name());
    }

    private void assertConstants(Enum<?>[] values, String pointer) {
        Set<String> expected = Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, constants(pointer), pointer);
    }

    private Set<String> constants(String pointer) {
        Set<String> constants = new TreeSet<>();
        schema.at(pointer).path("enum").forEach(one -> constants.add(one.asText()));
        return constants;
    }

    /** The kinds in the pattern of an id: {@code ^(country|institution)/…}. */
    private static Set<String> kinds(JsonNode id) {
        String pattern = id.path("pattern").asText();
        return new TreeSet<>(List.of(pattern.substring(2, pattern.indexOf(')')).split("\\|")));
    }

    private static JsonNode read() {
        try (InputStream stream =
                DossierSchemaTest.class.getClassLoader().getResourceAsStream(DossierSchema.RESOURCE)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
