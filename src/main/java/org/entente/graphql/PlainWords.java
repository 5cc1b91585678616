package org.entente.graphql;

import java.util.regex.Pattern;

/** Messages of the GraphQL library in the words of who wrote the query: without its class names, and not longer than a paragraph. */
final class PlainWords {
    private static final int MOST_CHARACTERS = 500;

    /** The library puts its own classification before the sentence. */
    private static final Pattern CLASSIFICATION = Pattern.compile("^(Validation error|Invalid syntax)[^:]*: ");

    private static final Pattern STRING = Pattern.compile("StringValue\\{value='([^']*)'\\}");
    private static final Pattern NAMED = Pattern.compile("(?:EnumValue|VariableReference)\\{name='(\\w*)'\\}");
    private static final Pattern SIMPLE = Pattern.compile("(?:Int|Float|Boolean)Value\\{value='?([^'}]*)'?\\}");
    private static final Pattern NOTHING = Pattern.compile("NullValue\\{\\}");
    private static final Pattern FIELD = Pattern.compile("ObjectField\\{name='(\\w*)', value=");
    private static final Pattern LIST = Pattern.compile("ArrayValue\\{values=");
    private static final Pattern OBJECT = Pattern.compile("ObjectValue\\{objectFields=");
    private static final Pattern KIND =
            Pattern.compile("'?\\b(Int|Float|Boolean|String|Enum|Null|Array|Object)Value\\b'?");

    private PlainWords() {}

    /** A message without the library's own words. */
    static String of(String message) {
        if (message == null) {
            return "The request is not valid.";
        }
        String plain = CLASSIFICATION.matcher(shortened(message)).replaceFirst("");
        plain = STRING.matcher(plain).replaceAll("\"$1\"");
        plain = NAMED.matcher(plain).replaceAll("$1");
        plain = SIMPLE.matcher(plain).replaceAll("$1");
        plain = NOTHING.matcher(plain).replaceAll("null");
        plain = FIELD.matcher(plain).replaceAll("{$1: ");
        plain = LIST.matcher(plain).replaceAll("{");
        plain = OBJECT.matcher(plain).replaceAll("{");
        return KIND.matcher(plain).replaceAll("$1");
    }

    private static String shortened(String message) {
        if (message.length() <= MOST_CHARACTERS) {
            return message;
        }
        int end =
                Character.isHighSurrogate(message.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return message.substring(0, end) + "…";
    }
}
