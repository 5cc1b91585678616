package org.entente.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What ties countries together, as conditions in HQL on a row {@code child}: that it is tied to two of the countries or more. Nothing here depends on the
 * order of the countries.
 *
 * <p>Who and what stands for a country is a {@link Side}.
 *
 * <p>They have as few parentheses as can be: Hibernate's parser looks far ahead at each, to tell conditions from values. In an earlier form of
 * {@link #institutions}, with parentheses around alternatives, it took ten seconds the first time.
 *
 * <p>Each country has conditions of its own, since databases work out a subquery that stands by itself once, while H2 works out a table that is joined
 * anew for each row.
 *
 * @param count how many countries there are
 */
public record Ties(int count) {
    private static final String SIDE = "(select s.actorKey from Side s where s.countryKey = :country%d)";

    /** Agreements by their parties and by those who signed, events by who took part and where they were, projects by who has a part in them and where they are. */
    private static final String WORKS = """
            (select r.subjectKey from RelationEntity r where r.objectKey in %1$s
            and r.kind in (PARTY, SIGNATURE, PARTICIPATION, INVOLVEMENT, LOCATION)
            union all select g.subjectKey from Signature g where g.thirdKey in %1$s)""";

    /** Bodies that belong to a country, and those that it is a member of. */
    private static final String BODIES = """
            (select b.subjectKey from Belonging b where b.objectKey = :country%1$d and b.role <> ORIGIN
            union all select m.objectKey from Membership m where m.subjectKey = :country%1$d)""";

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
        return among(Ties::work);
    }

    /** An institution in contact: a body that the countries share, or a body of one that has a part in what is between them. */
    public String institutions() {
        return """
                child.key in (select i.key from Institution i where %1$s
                union all select r.objectKey from RelationEntity r where %2$s and r.objectKey in %4$s
                and r.kind in (PARTY, PARTICIPATION, INVOLVEMENT)
                union all select g.thirdKey from Signature g where %3$s and g.thirdKey in %4$s)""".formatted(
                among(country -> "i.key in " + bodies(country)), of("r.subjectKey"), of("g.subjectKey"), sides());
    }

    /** A person of the countries who signed, took part in or has a part in what is between them. */
    public String people() {
        return """
                child.key in %s and child.key in (select r.objectKey from RelationEntity r
                where %s and r.kind in (SIGNATURE, PARTICIPATION, INVOLVEMENT))""".formatted(sides(), of("r.subjectKey"));
    }

    /** A relation that starts from an agreement, event or project between the countries. */
    public String relationsOfWorks() {
        return of("child.subjectKey");
    }

    /** A statement between the countries: by who speaks, and by whom or what it is about. */
    public String statements() {
        return among(Ties::statement);
    }

    /** A figure between the countries: by its reporter and its partner. */
    public String figures() {
        return among(Ties::figure);
    }

    /** A document that speaks of two of the countries or more. */
    public String documents() {
        return among(Ties::document);
    }

    /** One of the countries. */
    public String countries() {
        return "child.key in (%s)".formatted(each(country -> ":country" + country, ", "));
    }

    private static String work(int country) {
        return "child.key in " + works(country);
    }

    private static String bodies(int country) {
        return BODIES.formatted(country);
    }

    private static String statement(int country) {
        return "(child.subjectKey in %1$s or child.objectKey in %1$s or child.objectKey in %2$s)"
                .formatted(side(country), works(country));
    }

    private static String figure(int country) {
        return "(child.reporterKey in %1$s or child.partnerKey in %1$s)".formatted(side(country));
    }

    private static String document(int country) {
        return "child.key in (select m.documentKey from Mention m where m.nodeKey = :country" + country + ")";
    }

    /** Who stands for any of the countries. */
    private String sides() {
        return "(select s.actorKey from Side s where s.countryKey in (%s))"
                .formatted(each(country -> ":country" + country, ", "));
    }

    private String of(String key) {
        return among(country -> key + " in " + works(country));
    }

    private static String side(int country) {
        return SIDE.formatted(country);
    }

    private static String works(int country) {
        return WORKS.formatted(side(country));
    }

    /** That a condition holds for two of the countries or more. */
    private String among(IntFunction<String> condition) {
        return count == 2 ? each(condition, " and ") : sum(condition) + " > 1";
    }

    private String sum(IntFunction<String> condition) {
        return each(country -> "case when " + condition.apply(country) + " then 1 else 0 end", " + ");
    }

    private String each(IntFunction<String> condition, String joint) {
        return IntStream.range(0, count).mapToObj(condition).collect(Collectors.joining(joint));
    }
}
