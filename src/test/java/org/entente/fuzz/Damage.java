package org.entente.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes as they are after something went wrong with them: changed, lost, doubled, or with something foreign among them. */
final class Damage {
    private static final List<byte[]> FOREIGN = List.of(
            new byte[] {0},
            new byte[] {(byte) 0xff, (byte) 0xfe},
            new byte[] {(byte) 0xc0, (byte) 0xaf},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            "\\u0000".getBytes(StandardCharsets.US_ASCII),
            "\\ud800".getBytes(StandardCharsets.US_ASCII),
            "{".repeat(300).getBytes(StandardCharsets.US_ASCII),
            "[".repeat(3000).getBytes(StandardCharsets.US_ASCII),
            "9".repeat(2000).getBytes(StandardCharsets.US_ASCII),
            "1e999999999".getBytes(StandardCharsets.US_ASCII),
            "\"\"\"".getBytes(StandardCharsets.US_ASCII),
            "...F0".getBytes(StandardCharsets.US_ASCII),
            "@include(if: $x)".getBytes(StandardCharsets.US_ASCII),
            "\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
            "#".getBytes(StandardCharsets.US_ASCII));

    private Damage() {}

    /** Some bytes, damaged once or more. */
    static byte[] to(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return FOREIGN.get(random.nextInt(FOREIGN.size()));
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 ->
                joined(
                        Arrays.copyOf(bytes, from),
                        new byte[] {(byte) random.nextInt(256)},
                        Arrays.copyOfRange(bytes, from + 1, bytes.length));
            case 1 -> joined(Arrays.copyOf(bytes, from), new byte[0], Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 ->
                joined(
                        Arrays.copyOf(bytes, to),
                        Arrays.copyOfRange(bytes, from, to),
                        Arrays.copyOfRange(bytes, to, bytes.length));
            case 3 ->
                joined(
                        Arrays.copyOf(bytes, from),
                        FOREIGN.get(random.nextInt(FOREIGN.size())),
                        Arrays.copyOfRange(bytes, from, bytes.length));
            default -> Arrays.copyOf(bytes, from);
        };
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        all.writeBytes(third);
        return all.toByteArray();
    }
}
