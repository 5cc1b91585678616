package org.entente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.GraphState;
import org.entente.model.NodeKind;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Reads which texts have words, in one statement, or two where words are only looked up: names before quotes, short ones before long ones. */
final class Postings {
    /** A join, since H2 compares each row that it finds with each element of an array. */
    private static final String LOOK_UP = """
            select t.word_key, t.field, t.node_key, t.source_key, t.size
            from unnest(cast(:sources as integer array), cast(:fields as smallint array)) as s (source_key, field)
            join search_token t on t.source_key = s.source_key and t.field = s.field
            where 1 = 1""";

    /** Stands for a field in the row that tells the revision. */
    private static final int STATE = -1;

    /** Read together with the texts: they are of that state. */
    private static final String REVISION =
            "(select revision, " + STATE + ", 0, 0, 0 from graph_state where state_key = " + GraphState.ONLY + ")";

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

    /** A text as it stands for a node. */
    record Text(SearchField field, Integer nodeKey, Integer sourceKey) {}

    /**
     * The texts that have words.
     *
     * @param most how many of each meaning are read
     */
    Read read(Reading reading, int most) {
        List<Object[]> rows = new ArrayList<>(read(reading.read(), most));
        Object[] state =
                rows.stream().filter(row -> number(row[1]) == STATE).findFirst().orElseThrow();
        rows.remove(state);
        List<Posting> read =
                new ArrayList<>(rows.stream().map(Postings::posting).toList());
        if (!read.isEmpty() && !reading.lookedUp().isEmpty()) {
            read.addAll(lookUp(reading.lookedUp(), read));
        }
        return new Read(read, ((Number) state[0]).longValue());
    }

    private List<Object[]> read(List<Meaning> meanings, int most) {
        List<String> branches = new ArrayList<>(List.of(REVISION));
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < meanings.size(); i++) {
            branches.add(branch(i, meanings.get(i), parameters));
        }
        parameters.put("fields", search.fieldCodes());
        parameters.put("most", most);
        addKinds(parameters);
        return rows(String.join(" union all ", branches), parameters);
    }

    /** Which of some words the texts have that were read. */
    private List<Posting> lookUp(List<Meaning> meanings, List<Posting> read) {
        Set<Long> words = new HashSet<>();
        meanings.forEach(meaning ->
                meaning.senses().forEach(sense -> words.add(sense.word().key())));
        List<Source> sources = read.stream()
                .map(posting ->
                        new Source(posting.text().field(), posting.text().sourceKey()))
                .distinct()
                .toList();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sources", sources.stream().map(Source::key).toArray(Integer[]::new));
        parameters.put(
                "fields", sources.stream().map(source -> source.field().code()).toArray(Integer[]::new));
        addKinds(parameters);
        return rows(LOOK_UP + kinds(), parameters).stream()
                .map(Postings::posting)
                .filter(posting -> words.contains(posting.wordKey()))
                .toList();
    }

    private record Source(SearchField field, Integer key) {}

    private String kinds() {
        return search.kinds().size() < NodeKind.values().length ? " and kind = any(:kinds)" : "";
    }

    private void addKinds(Map<String, Object> parameters) {
        if (search.kinds().size() < NodeKind.values().length) {
            parameters.put("kinds", search.kinds().stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private List<Object[]> rows(String sql, Map<String, Object> parameters) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** A single word is asked for by equality, so that its rows come in the order of the primary key and no more of them are read than wanted. */
    private String branch(int place, Meaning meaning, Map<String, Object> parameters) {
        String name = "word" + place;
        Long[] keys = meaning.senses().stream().map(sense -> sense.word().key()).toArray(Long[]::new);
        boolean single = keys.length == 1;
        parameters.put(name, single ? keys[0] : keys);
        return "(select word_key, field, node_key, source_key, size from search_token where word_key = "
                + (single ? ":" + name : "any(:" + name + ")")
                + " and field = any(:fields)" + kinds()
                + " order by field, size, node_key, source_key limit :most)";
    }

    private static Posting posting(Object[] row) {
        SearchField field = SearchField.ofCode(number(row[1]));
        return new Posting(
                ((Number) row[0]).longValue(), new Text(field, number(row[2]), number(row[3])), number(row[4]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
