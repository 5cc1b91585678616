package org.entente.graphql;

import java.util.regex.Matcher;
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
    private static final Pattern LIST = Pattern.compile("ArrayValue\\{values=(\\[[^\\[\\]{}]*\\])\\}");
    private static final Pattern MEMBER = Pattern.compile("ObjectField\\{name='(\\w*)', value=([^{}]*)\\}");
    private static final Pattern OBJECT = Pattern.compile("ObjectValue\\{objectFields=\\[([^{}]*)\\]\\}");
    private static final Pattern CUT_OFF =
            Pattern.compile("(?:ArrayValue\\{values=|ObjectValue\\{objectFields=|ObjectField\\{name=)");
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
        return KIND.matcher(CUT_OFF.matcher(nested(plain)).replaceAll("")).replaceAll("$1");
    }

    /** Lists and objects, the inner ones first. Brackets that are done stand as characters of private use meanwhile. */
    private static String nested(String message) {
        String before = "";
        String plain = message;
        while (!plain.equals(before)) {
            before = plain;
            plain = MEMBER.matcher(plain).replaceAll("$1: $2");
            plain = OBJECT.matcher(plain).replaceAll("\uE000$1\uE001");
            plain = LIST.matcher(plain)
                    .replaceAll(list -> Matcher.quoteReplacement(
                            list.group(1).replace('[', '\uE002').replace(']', '\uE003')));
        }
        return plain.replace('\uE000', '{')
                .replace('\uE001', '}')
                .replace('\uE002', '[')
                .replace('\uE003', ']');
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
