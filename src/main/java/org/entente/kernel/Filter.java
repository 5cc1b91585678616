package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Filters compiled to one condition: relations become IN and EXISTS, values become parameters. A condition on a column that has no value is false, and its
 * negation true.
 *
 * <p>Where keys can be compared, a relation is an IN over a subquery that stands by itself: a database can then begin with what the filter names, a country
 * with three hundred treaties, instead of looking into the relations of each of ten thousand treaties. Under a negation it is an EXISTS, since only that
 * becomes a join there.
 */
final class Filter {
    /** How many conditions a filter can have: each is a part of one statement. */
    private static final int MOST = 100;

    /** How many values all its lists can have together: each is a parameter, and an id a look-up of its own. A list of alternatives counts, too. */
    private static final int MOST_VALUES = 500;

    /** No key is negative. Without it, a comparison with what is not there would be neither true nor false. */
    private static final String NO_KEY = "-1";

    private final Criteria criteria;
    private int count;
    private int values;
    private int aliases;
    private int negations;

    Filter(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * Compiles a filter.
     *
     * @param typeName the type that the schema gives the rows that are filtered
     * @param filter the argument, as the schema has let it through
     * @param alias what the rows are called
     * @throws CodedException when the filter has too many conditions
     */
    Condition compile(String typeName, Map<?, ?> filter, String alias) {
        List<Condition> all = new ArrayList<>();
        filter.forEach((field, asked) -> {
            if (asked != null) {
                all.add(condition(typeName, (String) field, asked, alias));
            }
        });
        return Condition.all(all);
    }

    private Condition condition(String typeName, String field, Object asked, String alias) {
        requireFew();
        return switch (field) {
            case "and" -> Condition.all(each(typeName, (List<?>) asked, alias));
            case "or" -> Condition.any(each(typeName, (List<?>) asked, alias));
            case "not" -> underNegation(typeName, (Map<?, ?>) asked, alias).negated();
            case "validAt" -> validAt((Span<?>) asked, alias);
            default -> condition(criteria.of(typeName).get(field), (Map<?, ?>) asked, alias);
        };
    }

    private void requireFew() {
        count++;
        if (count > MOST) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT, "The argument 'filter' must have at most " + MOST + " conditions.");
        }
    }

    private void requireFew(List<?> more) {
        values += more.size();
        if (values > MOST_VALUES) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'filter' must have at most " + MOST_VALUES + " values in its lists.");
        }
    }

    private List<Condition> each(String typeName, List<?> filters, String alias) {
        requireFew(filters);
        return filters.stream()
                .map(filter -> compile(typeName, (Map<?, ?>) filter, alias))
                .toList();
    }

    private Condition condition(Criteria.Criterion criterion, Map<?, ?> asked, String alias) {
        if (criterion instanceof Criteria.Attribute attribute) {
            return column(attribute, asked, alias);
        }
        if (criterion instanceof Criteria.Parts parts) {
            List<Condition> all = new ArrayList<>();
            asked.forEach((part, of) -> {
                if (of != null) {
                    requireFew();
                    Criteria.Attribute attribute = parts.attributes().get(part);
                    all.add(attribute == null ? absent((Map<?, ?>) of) : column(attribute, (Map<?, ?>) of, alias));
                }
            });
            return Condition.all(all);
        }
        if (criterion instanceof Criteria.Many many) {
            return many(many, asked, alias);
        }
        if (criterion instanceof Criteria.One one) {
            return one(one, asked, alias);
        }
        if (criterion instanceof Criteria.Same same) {
            return compile(same.typeName(), asked, alias);
        }
        Criteria.Kind kind = (Criteria.Kind) criterion;
        return exists(kind.entity(), kind.typeName(), asked, alias + ".key");
    }

    /** What holds of a part that the value never has: values of one type share a filter, but not all of their columns. */
    private static Condition absent(Map<?, ?> asked) {
        return Condition.all(asked.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey().equals("isNull") && each.getValue().equals(true)
                        ? Condition.ALWAYS
                        : Condition.NEVER)
                .toList());
    }

    private Condition column(Criteria.Attribute attribute, Map<?, ?> asked, String alias) {
        List<Condition> all = new ArrayList<>();
        asked.forEach((operator, value) -> {
            if (value != null) {
                requireFew();
                if (value instanceof List<?> list) {
                    requireFew(list);
                }
                String name = "filter" + aliases++;
                Condition holds = Operator.of((String) operator).condition(attribute, alias, name, value);
                all.add(Condition.any(alsoKnown(attribute, (String) operator, value, alias, name, holds)));
            }
        });
        return Condition.all(all);
    }

    /** A value that rows have, or are also known by. */
    private static List<Condition> alsoKnown(
            Criteria.Attribute attribute, String operator, Object value, String alias, String name, Condition holds) {
        List<Condition> ways = new ArrayList<>();
        ways.add(holds);
        if (attribute.alsoBy() != null && Operator.of(operator).isForValues()) {
            for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                String parameter = name + "also" + ways.size();
                String key = attribute.alsoBy().replace(":value", ":" + parameter);
                ways.add(Condition.of(alias + ".key = coalesce(" + key + ", " + NO_KEY + ")", parameter, each));
            }
        }
        return ways;
    }

    private Condition many(Criteria.Many many, Map<?, ?> asked, String alias) {
        List<Condition> all = new ArrayList<>();
        asked.forEach((quantifier, filter) -> {
            if (filter != null) {
                requireFew();
                all.add(
                        quantifier.equals("some")
                                ? some(many, (Map<?, ?>) filter, alias)
                                : none(many, (String) quantifier, (Map<?, ?>) filter, alias));
            }
        });
        return Condition.all(all);
    }

    private Condition some(Criteria.Many many, Map<?, ?> filter, String alias) {
        Bond bond = many.link().bond();
        String child = "child" + aliases++;
        Condition inner = compile(many.typeName(), filter, child);
        return inner.within(negations == 0 ? bond.some(child, alias) : bond.exists(child, alias));
    }

    private Condition none(Criteria.Many many, String quantifier, Map<?, ?> filter, String alias) {
        String child = "child" + aliases++;
        Condition inner = underNegation(many.typeName(), filter, child);
        Condition element = quantifier.equals("every") ? inner.negated() : inner;
        return element.within(many.link().bond().exists(child, alias)).negated();
    }

    private Condition underNegation(String typeName, Map<?, ?> filter, String alias) {
        negations++;
        Condition condition = compile(typeName, filter, alias);
        negations--;
        return condition;
    }

    private Condition one(Criteria.One one, Map<?, ?> asked, String alias) {
        String key = alias + "." + one.foreignKey();
        if (one.isWhole() && asked.values().stream().allMatch(Objects::isNull)) {
            return Condition.of(key + " is not null");
        }
        // What refers to nothing would be neither that row nor another one.
        boolean isKnown = negations == 0 || !one.nullable();
        return identity(one.typeName(), asked)
                .filter(identity -> isKnown)
                .map(identity -> isRow(
                        one, identity, (Map<?, ?>) asked.values().iterator().next(), key))
                .orElseGet(() -> exists(one.entity(), one.typeName(), asked, key));
    }

    /** The attribute that no two rows share, where nothing but its value is asked for. */
    private Optional<Criteria.Attribute> identity(String typeName, Map<?, ?> asked) {
        if (asked.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<?, ?> only = asked.entrySet().iterator().next();
        boolean asksForOne =
                only.getValue() instanceof Map<?, ?> operators && operators.size() == 1 && operators.get("eq") != null;
        return asksForOne
                        && criteria.of(typeName).get(only.getKey()) instanceof Criteria.Attribute attribute
                        && attribute.alsoBy() != null
                ? Optional.of(attribute)
                : Optional.empty();
    }

    /** The row is looked up once, so that an index over the column that refers to it serves. */
    private Condition isRow(Criteria.One one, Criteria.Attribute identity, Map<?, ?> operators, String key) {
        requireFew();
        String parameter = "filter" + aliases++;
        String known = "select n.key from " + one.entity().getSimpleName() + " n where n." + identity.name() + " = :"
                + parameter;
        String alsoKnown = identity.alsoBy().replace(":value", ":" + parameter);
        return Condition.of(
                key + " = coalesce((" + known + "), " + alsoKnown + ", " + NO_KEY + ")",
                parameter,
                operators.get("eq"));
    }

    private Condition exists(Class<?> entity, String typeName, Map<?, ?> asked, String key) {
        String other = "other" + aliases++;
        Condition inner = compile(typeName, asked, other);
        return negations == 0
                ? inner.within(
                        key + " in (select " + other + ".key from " + entity.getSimpleName() + " " + other + " where ")
                : inner.within("exists (select 1 from " + entity.getSimpleName() + " " + other + " where " + other
                        + ".key = " + key + " and ");
    }

    /** What held, or may have held, on a date: it had begun, or that is not said; and it had not ended, or that is not said. */
    private Condition validAt(Span<?> date, String alias) {
        String parameter = "filter" + aliases++;
        Criteria.Attribute since = new Criteria.Attribute("since", date.getClass(), null, true);
        Criteria.Attribute until = new Criteria.Attribute("until", date.getClass(), null, true);
        Condition notBegun = Operator.of("after").condition(since, alias, parameter + "s", date);
        Condition ended = Operator.of("before").condition(until, alias, parameter + "u", date);
        return Condition.all(List.of(notBegun.negated(), ended.negated()));
    }
}
