package org.entente.speed;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;

/** One of the two servers that are compared: asked, while it is watched how long the processors work for it and its database. */
final class Server {
    private final Client client;
    private final long process;
    private final long database;

    /**
     * @param port where it listens
     * @param process its process
     * @param database the first process of the database that it reads from
     */
    Server(Vertx vertx, int port, long process, long database) {
        client = new Client(vertx, port);
        this.process = process;
        this.database = database;
    }

    /**
     * What was measured.
     *
     * @param serverSeconds of the processors, for the server
     * @param compilerSeconds of these, for the server's just-in-time compiler
     * @param databaseSeconds of the processors, for the database
     */
    record Measured(Sample sample, double serverSeconds, double compilerSeconds, double databaseSeconds) {
        /** Both together. */
        Measured and(Measured other) {
            return new Measured(
                    sample.and(other.sample),
                    serverSeconds + other.serverSeconds,
                    compilerSeconds + other.compilerSeconds,
                    databaseSeconds + other.databaseSeconds);
        }

        /** How long the processors worked for one answer, at the server, in milliseconds. */
        double serverTime() {
            return 1000 * serverSeconds / sample.answers();
        }

        /** Which part of the server's time its compiler took. */
        double compilerPart() {
            return compilerSeconds / serverSeconds;
        }

        /** How long the processors worked for one answer, at the database, in milliseconds. */
        double databaseTime() {
            return 1000 * databaseSeconds / sample.answers();
        }

        /** How long the processors worked for one answer, in milliseconds. */
        double processorTime() {
            return serverTime() + databaseTime();
        }
    }

    String ask(Client.Request request) {
        return client.ask(request);
    }

    /** Asks for some time, from so many clients. */
    Measured measure(List<Client.Request> requests, int clients, Duration time) {
        double server = Processors.seconds(process);
        double compiler = Processors.compilerSeconds(process);
        double store = Processors.seconds(database);
        Sample sample = client.measure(requests, clients, time);
        return new Measured(
                sample,
                Processors.seconds(process) - server,
                Processors.compilerSeconds(process) - compiler,
                Processors.seconds(database) - store);
    }
}
