package org.entente.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.speed.Contest.Clients;
import org.entente.speed.Contest.Outcome;
import org.entente.speed.Contest.Turns;
import org.entente.speed.Server.Measured;

/**
 * What was found, for people and for programs.
 *
 * @param circumstances what was measured once, such as how long the graph took to load
 */
record Report(Map<String, Object> circumstances, List<Outcome> outcomes) {
    private static final String HEAD = """
            | | processor time, ms: ours | floor | ratio | goal | answers/s at 16: ours | floor | ratio | goal | statements | goal | p50, p95, p99 at 1, ms: ours | floor | at 16: ours | floor |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    /** A Markdown table with our numbers beside the floor's and the goals. */
    String table() {
        String told = circumstances.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("; "));
        return told + "\n\n" + HEAD + outcomes.stream().map(Report::row).collect(Collectors.joining());
    }

    private static String row(Outcome outcome) {
        Turns one = outcome.turns().get(Clients.ONE);
        Turns many = outcome.turns().get(Clients.MANY);
        Question.Goal goal = outcome.question().goal();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | ≤ %.1f | %.0f | %.0f | %.2f | ≥ %.2f | %.1f | ≤ %d | %s | %s | %s | %s |%n",
                outcome.question(),
                many.ours().processorTime(),
                many.floor().processorTime(),
                processorRatio(many),
                goal.processorTime(),
                many.ours().sample().rate(),
                many.floor().sample().rate(),
                rateRatio(many),
                goal.rate(),
                outcome.statements(),
                goal.statements(),
                times(one.ours().sample()),
                times(one.floor().sample()),
                times(many.ours().sample()),
                times(many.floor().sample()));
    }

    private static double processorRatio(Turns turns) {
        return turns.ours().processorTime() / turns.floor().processorTime();
    }

    private static double rateRatio(Turns turns) {
        return turns.ours().sample().rate() / turns.floor().sample().rate();
    }

    private static String times(Sample sample) {
        return String.format(
                Locale.ROOT,
                "%.1f, %.1f, %.1f",
                sample.milliseconds(0.5),
                sample.milliseconds(0.95),
                sample.milliseconds(0.99));
    }

    /** Writes all numbers to a file, as JSON. */
    void write(Path file) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(circumstances);
        all.put("questions", outcomes.stream().map(Report::numbers).toList());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }

    private static Map<String, Object> numbers(Outcome outcome) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("question", outcome.question());
        numbers.put("asked", outcome.question().asked());
        numbers.put("goal", outcome.question().goal());
        numbers.put("statements", outcome.statements());
        outcome.turns().forEach((clients, turns) -> {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("ours", numbers(turns.ours()));
            both.put("floor", numbers(turns.floor()));
            both.put("processorRatio", processorRatio(turns));
            both.put("rateRatio", rateRatio(turns));
            numbers.put(clients == Clients.ONE ? "oneClient" : "manyClients", both);
        });
        return numbers;
    }

    private static Map<String, Object> numbers(Measured measured) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("answers", measured.sample().answers());
        numbers.put("answersPerSecond", measured.sample().rate());
        numbers.put("p50Milliseconds", measured.sample().milliseconds(0.5));
        numbers.put("p95Milliseconds", measured.sample().milliseconds(0.95));
        numbers.put("p99Milliseconds", measured.sample().milliseconds(0.99));
        numbers.put("serverProcessorMilliseconds", measured.serverTime());
        numbers.put("databaseProcessorMilliseconds", measured.databaseTime());
        return numbers;
    }
}
