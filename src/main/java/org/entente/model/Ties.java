package org.entente.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What ties countries together, as conditions in HQL on a row {@code child}: that it is tied to two of the countries or more. Nothing here depends on the
 * order of the countries.
 *
 * <p>Who and what stands for a country is a {@link Side}, and what is tied to one a {@link CountryTie}.
 *
 * <p>They have as few parentheses as can be: Hibernate's parser looks far ahead at each, to tell conditions from values. And what is between the countries is always a
 * subquery that stands by itself, by which rows are found. As a condition on each row for each country, it took a minute to find the people between two
 * countries with many of them.
 *
 * @param count how many countries there are
 */
public record Ties(int count) {
    /** The parameters of the conditions. */
    public static Map<String, Object> parameters(int[] countries) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < countries.length; i++) {
            parameters.put("country" + i, countries[i]);
        }
        return parameters;
    }

    /** An agreement, event or project that is between the countries. */
    public String works() {
        return "child.key in " + tied(WorkTie.class);
    }

    /** An institution in contact: a body that the countries share, or a body of one that has a part in what is between them. */
    public String institutions() {
        return """
                child.key in (select b.factKey from BodyTie b where b.countryKey in (%1$s)
                group by b.factKey having count(distinct b.countryKey) > 1
                union all select r.objectKey from RelationEntity r where r.subjectKey in %2$s and r.objectKey in %3$s
                and r.kind in (PARTY, PARTICIPATION, INVOLVEMENT)
                union all select g.thirdKey from Signature g where g.subjectKey in %2$s and g.thirdKey in %3$s)""".formatted(each(), tied(WorkTie.class), sides());
    }

    /** A person of the countries who signed, took part in or has a part in what is between them. */
    public String people() {
        return people("child.key");
    }

    /** An office of such a person. */
    public String offices() {
        return people("child.subjectKey");
    }

    private String people(String key) {
        return """
                %s in (select r.objectKey from RelationEntity r where r.subjectKey in %s and r.objectKey in %s
                and r.kind in (SIGNATURE, PARTICIPATION, INVOLVEMENT))""".formatted(key, tied(WorkTie.class), sides());
    }

    /** A relation that starts from an agreement, event or project between the countries. */
    public String relationsOfWorks() {
        return "child.subjectKey in " + tied(WorkTie.class);
    }

    /** A statement between the countries: by who speaks, and by whom or what it is about. */
    public String statements() {
        return "child.key in " + tied(StatementTie.class);
    }

    /** A figure between the countries: by its reporter and its partner. */
    public String figures() {
        return "child.key in " + tied(FigureTie.class);
    }

    /** A document that speaks of two of the countries or more. */
    public String documents() {
        return "child.key in (select m.documentKey from Mention m where m.nodeKey in (" + each()
                + ") group by m.documentKey having count(*) > 1)";
    }

    /** One of the countries. */
    public String countries() {
        return "child.key in (" + each() + ")";
    }

    /** What is tied to two of the countries or more. */
    private String tied(Class<? extends CountryTie> tie) {
        return "(select t.factKey from %s t where t.countryKey in (%s) group by t.factKey having count(distinct t.countryKey) > 1)"
                .formatted(tie.getSimpleName(), each());
    }

    /** Who stands for any of the countries. */
    private String sides() {
        return "(select s.actorKey from Side s where s.countryKey in (" + each() + "))";
    }

    private String each() {
        return IntStream.range(0, count)
                .mapToObj(country -> ":country" + country)
                .collect(Collectors.joining(", "));
    }
}
