package org.entente.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rows that the rows of a statement refer to by key, where the query selects them: they are joined to it, which saves a statement for each such field. What is
 * read of them is kept for the field ({@link ReadAhead}).
 */
final class Ends {
    private final List<End> ends = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();

    /**
     * A row that is referred to.
     *
     * @param foreignKey the attribute that refers to it
     * @param alias what the statement calls it
     * @param selections the places that select it
     */
    private record End(
            String foreignKey, Class<?> entity, String alias, List<Selection> selections, Columns<?> columns) {}

    /** Where a reference leads. */
    private record Reference(String foreignKey, Class<?> entity) {}

    /** The ends of rows of an entity class. Those of an abstract class have none: which attributes they have differs from row to row. */
    static Ends of(Class<?> type, List<Selection> selections, Wiring wiring) {
        Ends found = new Ends();
        if (haveEnds(type)) {
            references(type, selections, wiring).forEach((reference, places) -> {
                Columns<?> columns = new Columns<>(reference.entity, places, Set.of(), wiring);
                String alias = "e" + found.ends.size();
                found.ends.add(new End(reference.foreignKey, reference.entity, alias, places, columns));
                found.expressions.addAll(columns.expressions(alias));
            });
        }
        return found;
    }

    private static boolean haveEnds(Class<?> type) {
        return !Shape.of(type).isAbstract();
    }

    /** Whether a field of rows of an entity class gives an end of theirs, and nothing else. */
    static boolean isEnd(Class<?> type, SelectedField field, Wiring wiring) {
        List<Wiring.Target> targets = wiring.targets(type, field.name());
        return haveEnds(type) && targets.size() == 1 && targets.get(0).foreignKey() != null;
    }

    private static Map<Reference, List<Selection>> references(
            Class<?> type, List<Selection> selections, Wiring wiring) {
        Map<Reference, List<Selection>> references = new LinkedHashMap<>();
        for (Selection selection : selections) {
            for (SelectedField field : fields(type, selection, wiring)) {
                for (Wiring.Target target : wiring.targets(type, field.name())) {
                    if (target.foreignKey() != null) {
                        references
                                .computeIfAbsent(
                                        new Reference(target.foreignKey(), target.entity()), any -> new ArrayList<>())
                                .add(field.selection());
                    }
                }
            }
        }
        return references;
    }

    private static List<SelectedField> fields(Class<?> type, Selection selection, Wiring wiring) {
        return selection.possibleTypes().stream()
                .filter(objectType ->
                        wiring.entity(objectType).filter(type::equals).isPresent())
                .flatMap(objectType -> selection.fields(objectType).stream())
                .toList();
    }

    /** The joins, as HQL that follows a from-list. */
    String joins(UnaryOperator<String> foreignKey) {
        StringBuilder joins = new StringBuilder();
        for (End end : ends) {
            joins.append(" left join " + end.entity.getSimpleName() + " " + end.alias + " on " + end.alias + ".key = "
                    + foreignKey.apply(end.foreignKey));
        }
        return joins.toString();
    }

    /** What the statement selects of them. */
    List<String> expressions() {
        return expressions;
    }

    /** Keeps what a row of the statement holds of them; it starts at an offset. */
    void keep(Object[] row, int offset, ReadAhead ahead) {
        int at = offset;
        for (End end : ends) {
            Integer key = (Integer) row[at];
            if (key != null) {
                Object object = end.columns.object(row, at);
                for (Selection selection : end.selections) {
                    ahead.keep(selection, end.entity, key, object);
                }
            }
            at += end.columns.size();
        }
    }
}
