package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mapping of a dossier (a node, a relation, a citation …) and where it stands. It is read leniently, since its
 * shape may be wrong: a field of another type counts as absent, and the schema's check has said so.
 *
 * @param path where it stands, as a JSON pointer
 * @param json its fields
 */
record Entry(String path, JsonNode json) {
    /** Takes both; neither is null. */
    Entry {
        Objects.requireNonNull(path);
        Objects.requireNonNull(json);
    }

    /** The JSON pointer of a member or item of the part at a pointer. */
    static String step(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Where a field stands, or would stand. */
    String at(String field) {
        return step(path, field);
    }

    boolean has(String field) {
        return json.has(field);
    }

    /** The text of a field; null when it is absent or no text. */
    String text(String field) {
        JsonNode value = json.get(field);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    /** The whole number in a field; 0 when it is absent or no number. */
    int number(String field) {
        JsonNode value = json.get(field);
        return value != null && value.isInt() ? value.intValue() : 0;
    }

    /** Whether a field is true, or absent. */
    boolean isNotFalse(String field) {
        JsonNode value = json.get(field);
        return value == null || value.asBoolean(true);
    }

    /** The mapping in a field. */
    Optional<Entry> entry(String field) {
        JsonNode value = json.get(field);
        return value != null && value.isObject() ? Optional.of(new Entry(at(field), value)) : Optional.empty();
    }

    /** The mappings in a field that is a list; items of other types are left out. */
    List<Entry> entries(String field) {
        List<Entry> entries = new ArrayList<>();
        for (Item item : items(field)) {
            if (item.json().isObject()) {
                entries.add(new Entry(item.path(), item.json()));
            }
        }
        return entries;
    }

    /** The items of a field that is a list. */
    List<Item> items(String field) {
        List<Item> items = new ArrayList<>();
        JsonNode value = json.get(field);
        if (value != null && value.isArray()) {
            String list = at(field);
            for (JsonNode item : value) {
                items.add(new Item(step(list, Integer.toString(items.size())), item));
            }
        }
        return items;
    }

    /**
     * An item of a list.
     *
     * @param path where it stands, as a JSON pointer
     * @param json what it is
     */
    record Item(String path, JsonNode json) {}
}
