package org.entente.speed;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the service is measured against: the least that a server on this platform can do. No GraphQL, no mapping: a path is a question, and its answer is put together by
 * one statement in the database and sent as it comes.
 */
final class Floor {
    /** As many as the service has. */
    private static final int CONNECTIONS = 8;

    private final Vertx vertx;
    private final Map<Question, Statements> statements = new EnumMap<>(Question.class);

    private Floor(Vertx vertx, String url) throws SQLException {
        this.vertx = vertx;
        Connections connections = new Connections(url, CONNECTIONS);
        for (Question question : Question.values()) {
            statements.put(question, new Statements(connections, question.sql()));
        }
    }

    /**
     * Serves until the process is ended.
     *
     * @param arguments the port, and where the database is
     */
    public static void main(String[] arguments) throws SQLException {
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(CONNECTIONS));
        Floor floor = new Floor(vertx, arguments[1]);
        vertx.createHttpServer()
                .requestHandler(request -> request.bodyHandler(body -> floor.answer(request, body)))
                .listen(Integer.parseInt(arguments[0]), "localhost");
    }

    private void answer(HttpServerRequest request, Buffer body) {
        Statements asked = statements.get(Question.valueOf(request.path().substring(1)));
        Map<String, Object> variables = body.toJsonObject().getMap();
        vertx.executeBlocking(() -> asked.answer(variables), false)
                .onSuccess(answer -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(Buffer.buffer(answer)))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }
}
