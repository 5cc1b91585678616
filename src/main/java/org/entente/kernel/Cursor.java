package org.entente.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a row stands in an order: the row's values of the order's attributes, as text. Opaque to clients. It names the order that it belongs to,
 * so that it is not taken for a place in another.
 */
public final class Cursor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Cursor() {}

    /**
     * The cursor of a row.
     *
     * @param list what tells the list from all others
     * @param values where the row stands in it; null stands for an absent value
     */
    public static String encode(String list, List<?> values) {
        List<String> parts = new ArrayList<>();
        parts.add(list);
        for (Object value : values) {
            parts.add(value == null ? null : value.toString());
        }
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The values of a cursor, as text.
     *
     * @param list what the cursor's list was told by
     * @param size how many values there are
     * @throws CodedException when it is no cursor, or one of another list
     */
    public static List<String> decode(String cursor, String list, int size) {
        String[] parts = parse(cursor);
        if (parts.length == 0 || !list.equals(parts[0]) || parts.length != size + 1) {
            throw new CodedException(
                    ErrorCode.BAD_CURSOR,
                    "The cursor belongs to another list or order. Take one from this list's edges.");
        }
        List<String> values = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            values.add(parts[i]);
        }
        return values;
    }

    private static String[] parse(String cursor) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
            String[] parts = JSON.readValue(json, String[].class);
            if (parts != null && Arrays.stream(parts).allMatch(Cursor::isStorable)) {
                return parts;
            }
        } catch (IllegalArgumentException | java.io.IOException e) {
            // Said below, in the words for any text that is no cursor.
        }
        throw malformed();
    }

    /** No text of the graph has other characters, and not every store can compare with them. */
    private static boolean isStorable(String part) {
        return part == null
                || (part.indexOf('\0') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(part));
    }

    /** What a text that is no cursor causes. */
    public static CodedException malformed() {
        return new CodedException(
                ErrorCode.BAD_CURSOR,
                "That is no cursor of this server. Take one from 'cursor' or 'endCursor' as it is.");
    }
}
