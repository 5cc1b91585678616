package org.entente.ingest;

import java.util.function.Function;
import org.entente.model.Modality;
import org.entente.model.PartialDate;

/** Reads the values of entries; what is wrong with one becomes a problem, and the value counts as absent. */
final class Values {
    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /**
     * The value of a field; null when it is absent or wrong.
     *
     * @param parser makes the value, or throws an IllegalArgumentException with a message for the author
     */
    <T> T read(Entry entry, String field, Function<String, T> parser) {
        String text = entry.text(field);
        String path = entry.at(field);
        if (text == null || problems.isSettled(path)) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            problems.addOnce(path, e.getMessage());
            return null;
        }
    }

    /** The constant of an enum; null when it is absent. The schema has listed the right ones where it is wrong. */
    <E extends Enum<E>> E constant(Entry entry, String field, Class<E> type) {
        return read(entry, field, text -> Enum.valueOf(type, text));
    }

    /** The modality, which is ACTUAL unless the entry says otherwise. */
    Modality modality(Entry entry) {
        Modality modality = constant(entry, "modality", Modality.class);
        return modality == null ? Modality.ACTUAL : modality;
    }

    PartialDate date(Entry entry, String field) {
        return read(entry, field, PartialDate::new);
    }

    /** Adds a problem when the second of two dates cannot be as late as the first. */
    void checkOrder(Entry entry, String first, PartialDate since, String second, PartialDate until) {
        if (since != null && until != null && since.firstDay().isAfter(until.lastDay())) {
            problems.addOnce(
                    entry.at(second), "'%s' (%s) lies before '%s' (%s)".formatted(second, until, first, since));
        }
    }
}
