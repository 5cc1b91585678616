package org.entente.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 strictly: what a lenient reader puts in place of a broken character was never said by the source. */
final class Utf8 {
    private Utf8() {}

    /** The text of a file; empty when it is not UTF-8, which is then among the problems. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            CharBuffer text = decoder.decode(input);
            if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
                problems.add(file, 1, "", "begins with a byte order mark: save it as UTF-8 without one");
                return Optional.empty();
            }
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            problems.add(file, lineAt(bytes, input.position()), "", "is not UTF-8: save it as UTF-8");
            return Optional.empty();
        }
    }

    private static int lineAt(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
