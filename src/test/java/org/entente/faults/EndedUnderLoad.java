package org.entente.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.entente.packaged.Program;

/** A server that waits before it leaves, as one behind a proxy does, is asked to end while clients ask it: what it has accepted it answers. */
final class EndedUnderLoad implements Fault {
    private static final int CLIENTS = 8;
    private static final int TIMES = 5;

    private final Function<Path, Store> stores;

    EndedUnderLoad(Function<Path, Store> stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "SIGTERM under load, " + TIMES + " times";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Store store = stores.apply(folder).with("-Dquarkus.shutdown.delay=2s");
        int answered = 0;
        int refused = 0;
        double longest = 0;
        for (int i = 0; i < TIMES; i++) {
            try (Program server = store.serve("server.log")) {
                Fault.require(server.awaitReady(Duration.ofMinutes(2)), "not ready: " + server.said());
                try (Clients clients = new Clients(server.address("/graphql"), CLIENTS)) {
                    Thread.sleep(2000);
                    long start = System.nanoTime();
                    server.terminate();
                    awaitDeparture(server);
                    clients.stop();
                    int code = server.exitCode(Duration.ofSeconds(60));
                    longest = Math.max(longest, (System.nanoTime() - start) / 1e9);
                    Fault.require(code == 143 || code == 0, "exit code " + code);
                    Fault.require(clients.lost() == 0, clients.lost() + " requests were accepted and not answered");
                    answered += clients.answered();
                    refused += clients.refused();
                }
            }
        }
        return "%d answers, %d told to come again (503), none lost; it ended after %.1f s at most"
                .formatted(answered, refused, longest);
    }

    /** As a proxy does, which looks now and then, and sends nobody any more to an instance that is not ready. */
    private static void awaitDeparture(Program server) throws InterruptedException {
        while (server.isReady()) {
            Thread.sleep(500);
        }
    }
}
