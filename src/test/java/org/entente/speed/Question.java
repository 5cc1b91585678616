package org.entente.speed;

import java.util.Map;
import org.entente.model.NodeKind;

/** What is asked: a GraphQL document, the SQL statement that gives the same answer, and how near the one is to come to the other. */
enum Question {
    Q1("a country's latest 10 agreements, their parties, signatures, people, positions, bodies", 1.3, 0.75, 6) {
        @Override
        Map<String, String> variables(Draw draw) {
            return Map.of("id", draw.id(NodeKind.COUNTRY));
        }
    },
    Q2("50 agreements after a cursor, their parties and signatures", 1.1, 0.90, 4) {
        @Override
        Map<String, String> variables(Draw draw) {
            return Map.of("after", draw.cursor());
        }
    },
    Q3("ten years of totals between two countries, and the 20 greatest goods", 1.2, 0.80, 3) {
        @Override
        Map<String, String> variables(Draw draw) {
            Trade.Pair pair = draw.pair();
            return Map.of(
                    "reporter", draw.world().id(NodeKind.COUNTRY, pair.reporter()),
                    "partner", draw.world().id(NodeKind.COUNTRY, pair.partner()));
        }
    },
    Q4("an event's participants, their events, the participants of those, 10 each", 1.3, 0.75, 4) {
        @Override
        Map<String, String> variables(Draw draw) {
            return Map.of("id", draw.id(NodeKind.EVENT));
        }
    },
    Q5("the shortest path between two people, up to 6 hops", 0.5, 2, 2) {
        @Override
        Map<String, String> variables(Draw draw) {
            return Map.of("from", draw.id(NodeKind.PERSON), "to", draw.id(NodeKind.PERSON));
        }
    },
    Q6("search with a typing error, the first 20", 1.2, 0.80, 2) {
        /** What is sought is no variable of the query; both servers ignore it, and {@link Answers} looks for it. */
        @Override
        Map<String, String> variables(Draw draw) {
            int person = draw.number(NodeKind.PERSON);
            return Map.of(
                    "text",
                    Names.mistyped(draw.world().label(NodeKind.PERSON, person), draw.dice()),
                    Answers.SOUGHT,
                    draw.world().id(NodeKind.PERSON, person));
        }
    },
    Q7("one node by its id, the label only", 2.0, 0.45, 1) {
        @Override
        Map<String, String> variables(Draw draw) {
            return Map.of("id", draw.id(NodeKind.PERSON));
        }
    };

    private final String asked;
    private final Goal goal;

    Question(String asked, double processorTime, double rate, int statements) {
        this.asked = asked;
        this.goal = new Goal(processorTime, rate, statements);
    }

    /**
     * How near to come to hand-written SQL.
     *
     * @param processorTime ours by the floor's, at most
     * @param rate ours by the floor's, at least
     * @param statements at most
     */
    record Goal(double processorTime, double rate, int statements) {}

    /** The variables of one example. */
    abstract Map<String, String> variables(Draw draw);

    /** In words. */
    String asked() {
        return asked;
    }

    Goal goal() {
        return goal;
    }

    String graphql() {
        return Resource.read(name() + ".graphql");
    }

    String sql() {
        return Resource.read(name() + ".sql");
    }
}
