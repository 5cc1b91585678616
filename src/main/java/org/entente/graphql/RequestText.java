package org.entente.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Text in requests: strict UTF-8, and no characters that the store cannot hold. */
final class RequestText {
    /** Why a text is refused that {@link #isStorable} is false for. */
    static final String NOT_STORABLE = "%s has the character U+0000, which no text of the graph can have.";

    private RequestText() {}

    /**
     * Bytes as text.
     *
     * @param what the bytes are, for the message
     * @throws BadRequestException when they are no UTF-8
     */
    static String decode(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException(what + " is not UTF-8.");
        }
    }

    /**
     * Looks through the values of variables, however deep.
     *
     * @throws BadRequestException when a text among them has half of a surrogate pair, which is no character
     * @return whether all texts can be stored; not so when one has the character U+0000
     */
    static boolean isStorable(Object value) {
        if (value instanceof String text) {
            requireCharacters(text);
            return text.indexOf('\0') < 0;
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(RequestText::isStorable);
        }
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .allMatch(each -> isStorable(each.getKey()) && isStorable(each.getValue()));
        }
        return true;
    }

    /**
     * Requires that a text is made of whole characters.
     *
     * @throws BadRequestException when it has half of a surrogate pair
     */
    static void requireCharacters(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw new BadRequestException("A string in the request has half of a surrogate pair.");
            }
        }
    }
}
