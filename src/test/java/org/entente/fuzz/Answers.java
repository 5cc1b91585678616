package org.entente.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts answers by what they are, and keeps the requests of those that must not be, and of slow ones. Used by many threads. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|javax|jakarta|org|io|com)\\.[a-z]+\\.[a-zA-Z.]+|[A-Za-z]+Exception\\b|\\bat [a-z]+\\.|Hibernate|jdbc:|SQLSTATE|ExecutionId");

    private static final int MOST_KEPT = 50;

    /** A query may wait for 5 s and run for 10; a machine that is busy takes its time, too. */
    private static final long LONGEST = 20_000_000_000L;

    /** What takes so long is worth a look. */
    private static final long LONG = 5_000_000_000L;

    private final Path folder;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int bad;
    private int slow;
    private long slowest;

    Answers(Path folder) {
        this.folder = folder;
    }

    /** An answer to a request. */
    synchronized void add(byte[] request, int status, String retryAfter, byte[] body, long nanoseconds) {
        slowest = Math.max(slowest, nanoseconds / 1_000_000);
        String text = new String(body, StandardCharsets.UTF_8);
        JsonNode json = parsed(text);
        String code =
                json == null ? "no JSON" : json.at("/errors/0/extensions/code").asText("answered");
        counts.merge(status + " " + code, 1, Integer::sum);
        String wrong = nanoseconds > LONGEST
                ? "took %d s".formatted(nanoseconds / 1_000_000_000)
                : wrong(status, retryAfter, text, json);
        if (wrong != null) {
            keep(wrong, request, text);
        } else if (nanoseconds > LONG && ++slow <= MOST_KEPT) {
            write("slow-" + slow, request, nanoseconds / 1_000_000 + " ms\n" + text);
        }
    }

    private static String wrong(int status, String retryAfter, String text, JsonNode json) {
        if (status >= 500 && !(status == 503 && retryAfter != null)) {
            return "status " + status;
        }
        if (json == null) {
            // Of what the server's parser of HTTP refuses.
            return status == 400 || status == 414 || status == 431 ? null : "no JSON";
        }
        if (text.contains("\"INTERNAL\"")) {
            return "internal error";
        }
        return INSIDE.matcher(json.path("errors").toString()).find() ? "tells of the inside" : null;
    }

    private static JsonNode parsed(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return json.isObject() ? json : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** A request that was not answered. */
    synchronized void lost(byte[] request, String why) {
        counts.merge("lost", 1, Integer::sum);
        keep("lost", request, why);
    }

    private void keep(String wrong, byte[] request, String text) {
        bad++;
        counts.merge("WRONG: " + wrong, 1, Integer::sum);
        if (bad <= MOST_KEPT) {
            write("wrong-" + bad, request, wrong + "\n" + text);
        }
    }

    private void write(String name, byte[] request, String answer) {
        try {
            Files.write(folder.resolve(name + ".request"), request);
            Files.writeString(folder.resolve(name + ".answer"), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized int bad() {
        return bad;
    }

    /** The longest time for an answer, in milliseconds. */
    synchronized long slowest() {
        return slowest;
    }

    synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }
}
