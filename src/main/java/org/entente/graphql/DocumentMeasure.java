package org.entente.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures a document before it is validated, since validation takes long over a large one. Each fragment is measured once, however often it is
 * spread: fragments that spread each other twice would be exponentially many.
 */
final class DocumentMeasure {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> measured = new HashMap<>();

    private DocumentMeasure() {}

    /** The size of all operations of a document together. */
    static Size of(Document document) {
        DocumentMeasure measure = new DocumentMeasure();
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            measure.fragments.put(fragment.getName(), fragment);
        }
        Size size = Size.NONE;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            size = size.plus(measure.operation(operation));
        }
        return size;
    }

    private Size operation(OperationDefinition operation) {
        int directives = operation.getDirectives().size();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            directives += variable.getDirectives().size();
        }
        return selections(operation.getSelectionSet()).plusDirectives(directives);
    }

    private Size selections(SelectionSet set) {
        if (set == null) {
            return Size.NONE;
        }
        Size size = Size.NONE;
        for (Selection<?> selection : set.getSelections()) {
            size = size.plus(selection(selection));
        }
        return size;
    }

    private Size selection(Selection<?> selection) {
        if (selection instanceof Field field) {
            return Size.field(field.getAlias() != null, selections(field.getSelectionSet()))
                    .plusDirectives(field.getDirectives().size());
        }
        if (selection instanceof InlineFragment fragment) {
            return selections(fragment.getSelectionSet())
                    .plusDirectives(fragment.getDirectives().size());
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return fragment(spread.getName()).plusDirectives(spread.getDirectives().size());
    }

    private Size fragment(String name) {
        Size known = measured.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return Size.NONE;
        }
        // Met again while it is measured, a fragment that spreads itself has no size: validation refuses it.
        measured.put(name, Size.NONE);
        List<?> directives = fragment.getDirectives();
        Size size = selections(fragment.getSelectionSet()).plusDirectives(directives.size());
        measured.put(name, size);
        return size;
    }
}
