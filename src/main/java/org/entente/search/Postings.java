package org.entente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.GraphState;
import org.entente.model.NodeKind;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Reads which texts have words, in one statement; where words are too frequent, names before quotes and short texts before long ones. */
final class Postings {
    /** What is read, with its types: to look them up in each result takes longer than to read a few rows. */
    private static final Map<String, Class<?>> COLUMNS = columns();

    private static final String SELECTED = String.join(", ", COLUMNS.keySet());

    /** Stands for a field in the row that tells the revision. No text has it. */
    private static final int STATE = -1;

    /** Read together with the texts: they are of that state. */
    private static final String REVISION = "(select revision as word_key, " + STATE
            + " as field, 0 as node_key, 0 as source_key, 0 as size from graph_state where state_key = "
            + GraphState.ONLY + ")";

    /** All words of the texts that were found. A join, since H2 compares each row that it finds with each element of an array. */
    private static final String LOOK_UP = """
            select t.word_key, t.field, t.node_key, t.source_key, t.size
            from (select distinct source_key, field from found) s
            join search_token t on t.source_key = s.source_key and t.field = s.field""";

    private final StatelessSession session;
    private final Search search;

    Postings(StatelessSession session, Search search) {
        this.session = session;
        this.search = search;
    }

    /**
     * A text that has a word.
     *
     * @param wordKey the word
     * @param text the text, as it stands for a node
     * @param size how many different words the text has
     */
    record Posting(long wordKey, Text text, int size) {}

    /**
     * What was read.
     *
     * @param revision the state of the graph in which the texts have the words
     */
    record Read(List<Posting> postings, long revision) {}

    /** A text as it stands for a node. A label's source is its node: with both side by side, the hashes of labels would fall together. */
    record Text(int nodeKey, SearchField field, int sourceKey) {}

    /**
     * The texts that have words.
     *
     * @param most how many of each meaning are read
     */
    Read read(Reading reading, int most) {
        Set<Long> words = Stream.of(reading.read(), reading.lookedUp())
                .flatMap(List::stream)
                .flatMap(meaning -> meaning.senses().stream())
                .map(sense -> sense.word().key())
                .collect(Collectors.toSet());
        long revision = 0;
        List<Posting> postings = new ArrayList<>();
        for (Object[] row : rows(reading, most)) {
            long first = (Long) row[0];
            if ((Integer) row[1] == STATE) {
                revision = first;
            } else if (words.contains(first)) {
                postings.add(posting(row));
            }
        }
        return new Read(postings, revision);
    }

    private List<Object[]> rows(Reading reading, int most) {
        List<String> branches = new ArrayList<>(List.of(REVISION));
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < reading.read().size(); i++) {
            branches.add(branch(i, reading.read().get(i), most, parameters));
        }
        parameters.put("fields", search.fieldCodes());
        parameters.put("most", most);
        if (search.kinds().size() < NodeKind.values().length) {
            parameters.put("kinds", search.kinds().stream().map(Enum::name).toArray(String[]::new));
        }
        String found = String.join(" union all ", branches);
        String sql = reading.lookedUp().isEmpty()
                ? found
                : "with found as (" + found + ") select " + SELECTED + " from found union all " + LOOK_UP + kinds();
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        COLUMNS.forEach(query::addScalar);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private String kinds() {
        return search.kinds().size() < NodeKind.values().length ? " and kind = any(:kinds)" : "";
    }

    /**
     * The texts of one meaning. They are sorted only where some are to be left out; the bound stands in any case, since an import may have made the words more frequent than
     * is known. A single word is asked for by equality, so that its rows come in the order of the primary key and no more of them are read than wanted.
     */
    private String branch(int place, Meaning meaning, int most, Map<String, Object> parameters) {
        String name = "word" + place;
        Long[] keys = meaning.senses().stream().map(sense -> sense.word().key()).toArray(Long[]::new);
        boolean single = keys.length == 1;
        parameters.put(name, single ? keys[0] : keys);
        return "(select " + SELECTED + " from search_token where word_key = "
                + (single ? ":" + name : "any(:" + name + ")") + " and field = any(:fields)" + kinds()
                + (meaning.uses() <= most ? "" : " order by field, size, node_key, source_key") + " limit :most)";
    }

    private static Posting posting(Object[] row) {
        SearchField field = SearchField.ofCode((Integer) row[1]);
        return new Posting((Long) row[0], new Text((Integer) row[2], field, (Integer) row[3]), (Integer) row[4]);
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        columns.put("word_key", Long.class);
        List.of("field", "node_key", "source_key", "size").forEach(name -> columns.put(name, Integer.class));
        return columns;
    }
}
