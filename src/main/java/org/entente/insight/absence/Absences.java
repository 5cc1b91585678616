package org.entente.insight.absence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Citation;
import org.entente.model.Cited;
import org.entente.model.Document;
import org.entente.model.FactTable;
import org.entente.model.NodeEntity;
import org.entente.model.OpenField;
import org.entente.model.PartialDate;
import org.hibernate.StatelessSession;

/** Works out why fields of facts of one table have no values: three statements, however many facts there are. */
public final class Absences {
    private static final int MOST = 50_000;

    private final FactTable table;
    private final Map<Integer, Object> facts = new HashMap<>();
    private final Map<Integer, Map<String, List<Integer>>> unknown = new HashMap<>();
    private final Map<Integer, Citation.Speakers> speakers = new HashMap<>();

    private Absences(StatelessSession session, FactTable table, Collection<?> rows) {
        this.table = table;
        int[] keys = rows.stream().mapToInt(table::key).sorted().distinct().toArray();
        table.withKeys(session, keys).forEach(fact -> facts.put(table.key(fact), fact));
        int[] open = facts.values().stream()
                .filter(fact -> !open(fact).isEmpty())
                .mapToInt(table::key)
                .sorted()
                .toArray();
        if (open.length > 0) {
            readUnknown(session, open);
            Citation.speakers(session, table, open).forEach(each -> speakers.put(each.factKey(), each));
        }
    }

    private void readUnknown(StatelessSession session, int[] keys) {
        List<Object[]> rows = Citation.unknown(session, table, keys, MOST + 1);
        if (rows.size() > MOST) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "More than " + MOST
                            + " places say that something of these facts is not known. Ask for 'absences' of fewer at once.");
        }
        for (Object[] row : rows) {
            unknown.computeIfAbsent((Integer) row[0], key -> new HashMap<>())
                    .computeIfAbsent((String) row[1], attribute -> new ArrayList<>())
                    .add((Integer) row[2]);
        }
    }

    /**
     * Why the open fields of each fact have no values, in the order of its fields.
     *
     * @throws CodedException when too many places say that something is not known
     */
    public static List<List<Absence>> of(StatelessSession session, List<? extends Cited> facts) {
        Map<Cited, List<Absence>> found = new HashMap<>();
        for (FactTable table : FactTable.values()) {
            List<? extends Cited> its = facts.stream().filter(table::holds).toList();
            if (!its.isEmpty()) {
                Absences absences = new Absences(session, table, its);
                its.forEach(fact -> found.put(fact, absences.of(absences.facts.get(table.key(fact)))));
            }
        }
        return facts.stream().map(found::get).toList();
    }

    /** The fields that a fact leaves open. */
    private static List<OpenField> open(Object fact) {
        return OpenField.of(fact).stream()
                .filter(field -> field.value().apply(fact) == null)
                .toList();
    }

    private List<Absence> of(Object fact) {
        return open(fact).stream().map(field -> of(fact, field)).toList();
    }

    private Absence of(Object fact, OpenField field) {
        List<Integer> citations =
                unknown.getOrDefault(table.key(fact), Map.of()).getOrDefault(field.name(), List.of());
        String subject = fact instanceof NodeEntity node ? node.label : "it";
        String asked = field.asks().formatted(subject);
        if (!citations.isEmpty()) {
            String sentence = "A document says that it is not known %s.".formatted(asked);
            return new Absence(field, AbsenceReason.SAID_TO_BE_UNKNOWN, sentence, citations);
        }
        Citation.Speakers its = speakers.get(table.key(fact));
        // Documents speak of themselves.
        if (its == null && !(fact instanceof Document)) {
            String sentence = table == FactTable.NODE
                    ? "No document of the graph speaks of %s, so none can tell %s.".formatted(subject, asked)
                    : "It was concluded, and no document says it, so none can tell %s.".formatted(asked);
            return new Absence(field, AbsenceReason.NOT_COVERED, sentence, citations);
        }
        if (field.isOfTheEnd()
                && its != null
                && begins(fact).map(its::areBefore).orElse(false)) {
            String sentence = "The documents that speak of %s are from years before the beginning, so none can tell %s."
                    .formatted(subject, asked);
            return new Absence(field, AbsenceReason.NOT_COVERED, sentence, citations);
        }
        return new Absence(field, AbsenceReason.NOT_SAID, "No document says %s.".formatted(asked), citations);
    }

    private static Optional<PartialDate> begins(Object fact) {
        return OpenField.of(fact).stream()
                .filter(OpenField::isOfTheBeginning)
                .map(field -> (PartialDate) field.value().apply(fact))
                .filter(date -> date != null)
                .findFirst();
    }
}
