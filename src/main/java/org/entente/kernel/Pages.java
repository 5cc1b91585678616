package org.entente.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages that the fields of a level have asked for, until all of these fields were called. Then those of one entity are read together: a statement more costs more than
 * a list more in a statement.
 */
final class Pages {
    /** How many lists a statement can have. It is planned and kept as a whole. */
    private static final int MOST = 10;

    private final List<AskedPage<?>> asked = new ArrayList<>();

    /** What pages that are read together have in common, since each column of their statement is of one type. */
    private record Kind(Class<?> type, List<String> cursorTerms) {}

    void ask(AskedPage<?> page) {
        asked.add(page);
    }

    /** How many pages were asked for. */
    int size() {
        return asked.size();
    }

    /** The pages that were asked for, those that are read together side by side. */
    List<SideBySide<?>> together() {
        List<List<AskedPage<?>>> parts = new ArrayList<>();
        Map<Kind, List<AskedPage<?>>> open = new LinkedHashMap<>();
        for (AskedPage<?> page : asked) {
            if (page.isBounded()) {
                // Whether its next stretch is read depends on what the one before gives.
                parts.add(List.of(page));
                continue;
            }
            Kind kind = new Kind(page.type(), page.cursorTerms());
            List<AskedPage<?>> part = open.get(kind);
            if (part == null || part.size() == MOST) {
                part = new ArrayList<>();
                open.put(kind, part);
                parts.add(part);
            }
            part.add(page);
        }
        return parts.stream().<SideBySide<?>>map(SideBySide::of).toList();
    }
}
