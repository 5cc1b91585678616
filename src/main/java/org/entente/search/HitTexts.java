package org.entente.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/** The labels, aliases and quotes that fit best, read in one statement. */
public final class HitTexts {
    private static final String TEXTS = """
            select 0, node_key, label from node where node_key = any(:nodes)
            union all select 1, alias_key, label from alias where alias_key = any(:aliases)
            union all select 2, citation_key, quote from citation where citation_key = any(:quotes)
            """;

    private final Map<SearchField, Map<Integer, String>> texts = new EnumMap<>(SearchField.class);

    private HitTexts() {
        for (SearchField field : SearchField.values()) {
            texts.put(field, new HashMap<>());
        }
    }

    /** Reads the texts of hits. */
    public static HitTexts of(Collection<Hit> hits, StatelessSession session) {
        HitTexts read = new HitTexts();
        for (Object[] row : session.createNativeQuery(TEXTS, Object[].class)
                .setParameter("nodes", sources(hits, SearchField.LABEL))
                .setParameter("aliases", sources(hits, SearchField.ALIAS))
                .setParameter("quotes", sources(hits, SearchField.EVIDENCE))
                .getResultList()) {
            read.texts.get(SearchField.ofCode(((Number) row[0]).intValue())).put(((Number) row[1]).intValue(), (String)
                    row[2]);
        }
        return read;
    }

    private static Integer[] sources(Collection<Hit> hits, SearchField field) {
        return hits.stream()
                .filter(hit -> hit.field() == field)
                .map(Hit::sourceKey)
                .distinct()
                .toArray(Integer[]::new);
    }

    /** The text of one of the hits. */
    public String of(Hit hit) {
        return texts.get(hit.field()).get(hit.sourceKey());
    }
}
