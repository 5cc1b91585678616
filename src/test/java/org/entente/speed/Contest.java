package org.entente.speed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.speed.Client.Request;
import org.entente.speed.Server.Measured;

/** Both servers are asked the same questions, in turns, so that what else the machine does falls on both. */
final class Contest {
    private static final int EXAMPLES = 200;
    private static final int ROUNDS = Integer.getInteger("speed.rounds", 3);
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("speed.seconds", 3));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("speed.warmup", 5));

    private static final int MOST_WARM_UPS = 30;

    /** A server is warm when its compiler takes no more than this part of its time. */
    private static final double WARM = 0.02;

    /** A search with an error in it may miss; the typing errors of the examples can be anywhere. */
    private static final double FOUND = 0.95;

    private final World world;
    private final Database database;
    private final Server ours;
    private final Server floor;
    private final String list;

    Contest(World world, Database database, Server ours, Server floor) {
        this.world = world;
        this.database = database;
        this.ours = ours;
        this.floor = floor;
        list = Answers.listOf(ours.ask(graphql("{ agreements(first: 1) { pageInfo { endCursor } } }", Map.of())));
    }

    /** How many clients ask at once. */
    enum Clients {
        ONE(1),
        MANY(16);

        private final int number;

        Clients(int number) {
            this.number = number;
        }
    }

    /** What was measured of both, at one number of clients. */
    record Turns(Measured ours, Measured floor) {
        private Turns and(Turns other) {
            return new Turns(ours.and(other.ours), floor.and(other.floor));
        }
    }

    /**
     * How a question went.
     *
     * @param statements how many ours makes for an answer
     */
    record Outcome(Question question, Map<Clients, Turns> turns, double statements) {}

    /** Asks one question. */
    Outcome on(Question question) throws SQLException {
        List<Map<String, String>> variables = Draw.variables(question, world, list, EXAMPLES);
        String document = question.graphql();
        List<Request> toUs =
                variables.stream().map(some -> graphql(document, some)).toList();
        List<Request> toFloor = variables.stream()
                .map(some -> new Request("/" + question, json(some)))
                .toList();
        compare(question, variables, toUs, toFloor);
        double statements = database.statements(() -> toUs.forEach(ours::ask)) / (double) EXAMPLES;
        warmUp(floor, toFloor);
        warmUp(ours, toUs);
        Map<Clients, Turns> turns = new EnumMap<>(Clients.class);
        for (Clients clients : Clients.values()) {
            turns.put(clients, turns(toUs, toFloor, clients.number));
        }
        System.out.println(question + " is done.");
        return new Outcome(question, turns, statements);
    }

    /** Until the compiler has done most of its work, which would be counted, and made what it works on faster. */
    private static void warmUp(Server server, List<Request> requests) {
        double compiled = 1;
        for (int turn = 0; turn < MOST_WARM_UPS && compiled > WARM; turn++) {
            compiled = server.measure(requests, Clients.MANY.number, WARM_UP).compilerPart();
        }
    }

    private Turns turns(List<Request> toUs, List<Request> toFloor, int clients) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> {
                    Measured floors = floor.measure(toFloor, clients, TURN);
                    return new Turns(ours.measure(toUs, clients, TURN), floors);
                })
                .reduce(Turns::and)
                .orElseThrow();
    }

    private void compare(
            Question question, List<Map<String, String>> variables, List<Request> toUs, List<Request> toFloor) {
        int same = 0;
        for (int i = 0; i < EXAMPLES; i++) {
            Map<String, String> some = variables.get(i);
            String answer = ours.ask(toUs.get(i));
            String floors = floor.ask(toFloor.get(i));
            if (Answers.agree(some, answer, floors)) {
                same++;
            } else {
                System.out.printf("%s %s%nours:  %s%nfloor: %s%n", question, some, answer, floors);
            }
        }
        if (same < EXAMPLES * (question == Question.Q6 ? FOUND : 1)) {
            throw new IllegalStateException("%s: only %d of %d answers agree".formatted(question, same, EXAMPLES));
        }
    }

    private static Request graphql(String document, Map<String, String> variables) {
        return new Request("/graphql", json(Map.of("query", document, "variables", variables)));
    }

    private static Buffer json(Map<String, ?> object) {
        return new JsonObject(Map.copyOf(object)).toBuffer();
    }
}
