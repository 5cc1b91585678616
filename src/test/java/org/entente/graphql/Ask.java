package org.entente.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A filter that can also be evaluated naively: it knows how it is written, which fields tell whether it holds, and whether it holds of an object that has
 * been answered with these fields. Shares no code with the kernel.
 */
sealed interface Ask {
    /** The fields of a filter literal, without braces. */
    String literal();

    /** The fields to select of an object so as to tell whether it holds. */
    String selection();

    boolean holds(JsonNode object);

    /** All of some hold. */
    record All(List<Ask> asks) implements Ask {
        @Override
        public String literal() {
            return "and: [" + each() + "]";
        }

        private String each() {
            return asks.stream().map(ask -> "{" + ask.literal() + "}").collect(Collectors.joining(", "));
        }

        @Override
        public String selection() {
            return asks.stream().map(Ask::selection).collect(Collectors.joining(" "));
        }

        @Override
        public boolean holds(JsonNode object) {
            return asks.stream().allMatch(ask -> ask.holds(object));
        }
    }

    /** One of some holds. */
    record Any(All asks) implements Ask {
        @Override
        public String literal() {
            return "or: [" + asks.each() + "]";
        }

        @Override
        public String selection() {
            return asks.selection();
        }

        @Override
        public boolean holds(JsonNode object) {
            return asks.asks().stream().anyMatch(ask -> ask.holds(object));
        }
    }

    /** One does not hold. */
    record Not(Ask ask) implements Ask {
        @Override
        public String literal() {
            return "not: {" + ask.literal() + "}";
        }

        @Override
        public String selection() {
            return ask.selection();
        }

        @Override
        public boolean holds(JsonNode object) {
            return !ask.holds(object);
        }
    }

    /** Something holds of some, none or every one of a list. */
    record Many(String alias, String link, boolean connection, String quantifier, Ask ask) implements Ask {
        @Override
        public String literal() {
            return link + ": {" + quantifier + ": {" + ask.literal() + "}}";
        }

        @Override
        public String selection() {
            String node = "{ __typename " + ask.selection() + " }";
            return alias + ": " + link + "(first: 500) " + (connection ? "{ edges { node " + node + " } }" : node);
        }

        @Override
        public boolean holds(JsonNode object) {
            JsonNode list = connection ? object.at("/" + alias + "/edges") : object.get(alias);
            var items =
                    StreamSupport.stream(list.spliterator(), false).map(item -> connection ? item.get("node") : item);
            return switch (quantifier) {
                case "some" -> items.anyMatch(ask::holds);
                case "none" -> items.noneMatch(ask::holds);
                default -> items.allMatch(ask::holds);
            };
        }
    }

    /** There is one to which a link leads, and something holds of it. */
    record One(String alias, String link, Ask ask) implements Ask {
        @Override
        public String literal() {
            return link + ": {" + ask.literal() + "}";
        }

        @Override
        public String selection() {
            return alias + ": " + link + " { __typename " + ask.selection() + " }";
        }

        @Override
        public boolean holds(JsonNode object) {
            return !object.get(alias).isNull() && ask.holds(object.get(alias));
        }
    }

    /** It is of a kind, and something holds of it. */
    record Kind(String type, Ask ask) implements Ask {
        @Override
        public String literal() {
            return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + ": {" + ask.literal() + "}";
        }

        @Override
        public String selection() {
            return "... on " + type + " { " + ask.selection() + " }";
        }

        @Override
        public boolean holds(JsonNode object) {
            return object.get("__typename").asText().equals(type) && ask.holds(object);
        }
    }

    /** A part of a value, such as the currency of an amount. */
    record Part(String alias, String field, Column column) implements Ask {
        @Override
        public String literal() {
            return field + ": {" + column.literal() + "}";
        }

        @Override
        public String selection() {
            return alias + ": " + field + " { " + column.selection() + " }";
        }

        @Override
        public boolean holds(JsonNode object) {
            return object.get(alias).isNull() ? column.holdsOf(null) : column.holds(object.get(alias));
        }
    }

    /** What holds of a column. */
    record Column(String alias, String field, String operator, String argument) implements Ask {
        @Override
        public String literal() {
            String value = operator.equals("in") ? "[" + argument + "]" : argument;
            return field + ": {" + operator + ": " + value + "}";
        }

        @Override
        public String selection() {
            return alias + ": " + field;
        }

        @Override
        public boolean holds(JsonNode object) {
            JsonNode value = object.get(alias);
            return holdsOf(value.isNull() ? null : value.asText());
        }

        private boolean holdsOf(String value) {
            String wanted = argument.replace("\"", "");
            if (operator.equals("isNull")) {
                return Boolean.parseBoolean(wanted) == (value == null);
            }
            if (value == null) {
                return false;
            }
            return switch (operator) {
                case "eq", "in" -> value.equals(wanted);
                case "contains" -> plain(value).contains(plain(wanted));
                case "startsWith" -> plain(value).startsWith(plain(wanted));
                case "lt" -> number(value) < number(wanted);
                case "lte" -> number(value) <= number(wanted);
                case "gt" -> number(value) > number(wanted);
                case "gte" -> number(value) >= number(wanted);
                case "within" ->
                    !first(value).isBefore(first(wanted)) && !last(value).isAfter(last(wanted));
                case "overlaps" ->
                    !last(value).isBefore(first(wanted)) && !first(value).isAfter(last(wanted));
                case "before" -> last(value).isBefore(first(wanted));
                case "after" -> first(value).isAfter(last(wanted));
                default -> throw new IllegalArgumentException(operator);
            };
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT);
        }

        private static double number(String text) {
            return Double.parseDouble(text);
        }

        private static LocalDate first(String date) {
            return LocalDate.parse((date + "-01-01").substring(0, 10));
        }

        private static LocalDate last(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
                case 7 -> YearMonth.parse(date).atEndOfMonth();
                default -> LocalDate.parse(date);
            };
        }
    }
}
