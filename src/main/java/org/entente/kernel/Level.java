package org.entente.kernel;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All objects that stand at one place of the document, the fields that are to be called for them, and their answers. */
final class Level {
    private final List<?> objects;
    private final List<Group> groups;

    /** For each object its {@link Answer}, or {@link Completion#ERRONEOUS}. */
    private final Object[] answers;

    private Level(List<?> objects, List<Group> groups) {
        this.objects = objects;
        this.groups = groups;
        this.answers = new Object[objects.size()];
        for (Group group : groups) {
            for (int member : group.members) {
                answers[member] = new Answer(group.selected.keys());
            }
        }
    }

    /** The objects of a level that are of one class. One class can stand for several types of the schema, but in a level for one. */
    private record Group(ClassSelection selected, List<Integer> members) {}

    /** A slot in the answers of a group that a call fills. */
    private record Use(Group group, int slot) {}

    /**
     * A field to be called. Two groups share a call when the same places of the document select the same link of both: a field of an
     * interface costs one call, however many types the objects are of.
     */
    record FieldCall(SelectedField field, Wiring.FieldFunction function, List<Use> uses) {
        @Override
        public boolean equals(Object other) {
            return other instanceof FieldCall call
                    && call.function == function
                    && call.field.key().equals(field.key())
                    && call.field.field().getFields().equals(field.field().getFields());
        }

        @Override
        public int hashCode() {
            return field.key().hashCode();
        }
    }

    /**
     * A level without answers.
     *
     * @param selection what is selected of the objects
     * @param objects the objects, none of them null
     */
    static Level of(Selection selection, List<?> objects, GraphQLSchema schema, Wiring wiring) {
        Map<Class<?>, Group> groups = new LinkedHashMap<>(4);
        for (int i = 0; i < objects.size(); i++) {
            Class<?> objectClass = objects.get(i).getClass();
            Group group = groups.get(objectClass);
            if (group == null) {
                ClassSelection selected = ClassSelection.of(selection, objectClass, schema, wiring);
                group = new Group(selected, new ArrayList<>(objects.size()));
                groups.put(objectClass, group);
            }
            group.members.add(i);
        }
        return new Level(objects, new ArrayList<>(groups.values()));
    }

    /** The fields to be called, in the order of the document; the groups share those that are the same. */
    Collection<FieldCall> calls() {
        List<FieldCall> all = new ArrayList<>();
        for (Group group : groups) {
            ClassSelection selected = group.selected;
            for (int slot = 0; slot < selected.fields().size(); slot++) {
                List<Use> uses = new ArrayList<>(List.of(new Use(group, slot)));
                all.add(new FieldCall(
                        selected.fields().get(slot), selected.functions().get(slot), uses));
            }
        }
        if (groups.size() < 2) {
            // No two fields of one class are the same.
            return all;
        }
        Map<FieldCall, FieldCall> shared = new LinkedHashMap<>();
        for (FieldCall call : all) {
            FieldCall known = shared.putIfAbsent(call, call);
            if (known != null) {
                known.uses.addAll(call.uses);
            }
        }
        return shared.keySet();
    }

    /** Where the objects that select a field stand in the level; as long as the level. */
    int[] places(FieldCall field) {
        int[] places = new int[objects.size()];
        int next = 0;
        for (Use use : field.uses) {
            for (int member : use.group.members) {
                places[next++] = member;
            }
        }
        return places;
    }

    /** The objects that select a field, in the order of their places. */
    List<Object> parents(FieldCall field) {
        List<Object> parents = new ArrayList<>(objects.size());
        for (Use use : field.uses) {
            for (int member : use.group.members) {
                parents.add(objects.get(member));
            }
        }
        return parents;
    }

    /** Puts the values of a field into the answers, one for each of its parents. */
    void put(FieldCall field, Object[] values) {
        int next = 0;
        for (Use use : field.uses) {
            for (int member : use.group.members) {
                put(member, use.slot, values[next++]);
            }
        }
    }

    /** A value that a non-null field should have had takes its whole object with it. */
    private void put(int member, int slot, Object value) {
        if (value == Completion.ERRONEOUS) {
            answers[member] = Completion.ERRONEOUS;
        } else if (answers[member] instanceof Answer answer) {
            answer.set(slot, value);
        }
    }

    /** For each object its {@link Answer}, or {@link Completion#ERRONEOUS}. */
    Object[] answers() {
        return answers;
    }
}
