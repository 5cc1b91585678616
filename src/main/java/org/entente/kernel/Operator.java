package org.entente.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways to ask of one column. Each gives a condition that is false where the column has no value. */
enum Operator {
    /** The value, exactly. */
    EQ("The value, exactly."),
    /** One of some values. */
    IN("One of some values."),
    /** Less than a value. */
    LT("Less than a value."),
    /** Less than a value, or equal. */
    LTE("Less than a value, or equal."),
    /** Greater than a value. */
    GT("Greater than a value."),
    /** Greater than a value, or equal. */
    GTE("Greater than a value, or equal."),
    /** Has the text somewhere in it, whatever its case and accents. */
    CONTAINS("Has the text somewhere in it, whatever its case and accents."),
    /** Starts with the text, whatever its case and accents. */
    STARTS_WITH("Starts with the text, whatever its case and accents."),
    /** A span that lies wholly in another: 2022-08 lies within 2022. */
    WITHIN("A span that lies wholly in another: 2022-08 lies within 2022."),
    /** A span that may be the same day as another: 2022 overlaps 2022-08. */
    OVERLAPS("A span that may be the same day as another: 2022 overlaps 2022-08."),
    /** A span that ends before another begins. */
    BEFORE("A span that ends before another begins."),
    /** A span that begins after another has ended. */
    AFTER("A span that begins after another has ended."),
    /** Whether there is no value. */
    IS_NULL("Whether there is no value.");

    private static final Map<String, Operator> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Operator::inSchema, operator -> operator));

    private final String description;

    Operator(String description) {
        this.description = description;
    }

    /** What the schema says of the operator. */
    String description() {
        return description;
    }

    /** The operators that a column takes, by its type. */
    static List<Operator> of(Criteria.Attribute attribute) {
        Class<?> type = attribute.type();
        if (Span.class.isAssignableFrom(type)) {
            return List.of(EQ, IN, WITHIN, OVERLAPS, BEFORE, AFTER, IS_NULL);
        }
        if (type == boolean.class) {
            return List.of(EQ);
        }
        if (attribute.typeName().equals("String")) {
            return List.of(EQ, IN, CONTAINS, STARTS_WITH, IS_NULL);
        }
        boolean ordered = Comparable.class.isAssignableFrom(type) && !type.isEnum() && type != String.class;
        return ordered ? List.of(EQ, IN, LT, LTE, GT, GTE, IS_NULL) : List.of(EQ, IN, IS_NULL);
    }

    /** The operator by its name in the schema, such as startsWith. */
    static Operator of(String name) {
        return BY_NAME.get(name);
    }

    /** Whether it asks for one of some values. */
    boolean isForValues() {
        return this == EQ || this == IN;
    }

    /** The name in the schema. */
    String inSchema() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder camel = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word -> camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return camel.toString();
    }

    /**
     * The condition.
     *
     * @param attribute the column
     * @param alias what the row is called
     * @param name a name for parameters that nothing else has
     * @param argument what is compared with, as the schema has let it through
     */
    Condition condition(Criteria.Attribute attribute, String alias, String name, Object argument) {
        String column = alias + "." + attribute.name();
        if (this == IS_NULL) {
            return Condition.of(column + (Boolean.TRUE.equals(argument) ? " is null" : " is not null"));
        }
        Condition compared = compared(column, attribute.type(), name, argument);
        return attribute.nullable()
                ? Condition.all(List.of(Condition.of(column + " is not null"), compared))
                : compared;
    }

    private Condition compared(String column, Class<?> type, String name, Object argument) {
        return switch (this) {
            case EQ -> simple(column, " = ", type, name, argument);
            case LT -> simple(column, " < ", type, name, argument);
            case LTE -> simple(column, " <= ", type, name, argument);
            case GT -> simple(column, " > ", type, name, argument);
            case GTE -> simple(column, " >= ", type, name, argument);
            case IN -> in(column, type, name, (List<?>) argument);
            case CONTAINS -> text(column, name, "%" + escaped(argument) + "%");
            case STARTS_WITH -> text(column, name, escaped(argument) + "%");
            case WITHIN -> Spans.within(column, name, (Span<?>) argument);
            case OVERLAPS -> Spans.overlaps(column, name, (Span<?>) argument);
            case BEFORE -> Spans.before(column, name, (Span<?>) argument);
            case AFTER -> Spans.after(column, name, (Span<?>) argument);
            case IS_NULL -> throw new IllegalStateException("answered before");
        };
    }

    private static Condition simple(String column, String sign, Class<?> type, String name, Object argument) {
        return Condition.of(column + sign + ":" + name, name, Values.of(type, argument));
    }

    private static Condition in(String column, Class<?> type, String name, List<?> argument) {
        List<Condition> each = new ArrayList<>();
        for (int i = 0; i < argument.size(); i++) {
            each.add(simple(column, " = ", type, name + "x" + i, argument.get(i)));
        }
        return Condition.any(each);
    }

    private static Condition text(String column, String name, String pattern) {
        // Hibernate keeps no translation of a statement in which a bare parameter is the last argument of a function.
        return Condition.of("folded(" + column + ") like folded(:" + name + " || '') escape '!'", name, pattern);
    }

    /** What a LIKE would take for a wildcard is meant as it stands. */
    private static String escaped(Object text) {
        return text.toString().replaceAll("([!%_])", "!$1");
    }
}
