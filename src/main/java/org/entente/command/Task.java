package org.entente.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import picocli.CommandLine.IFactory;

/** A command that is done and ends, on the store, which nobody is served from meanwhile. */
@ApplicationScoped
@Unremovable
public class Task implements QuarkusApplication {
    private final IFactory factory;

    /**
     * @param factory makes the commands, with what they need
     */
    public Task(IFactory factory) {
        this.factory = factory;
    }

    /**
     * Opens the store, and does what the arguments say.
     *
     * @return the exit code
     */
    static int start(String... arguments) {
        AtomicInteger code = new AtomicInteger();
        BiConsumer<Integer, Throwable> end = (ended, failure) -> {
            if (failure != null) {
                System.err.println(Failure.of(failure));
            }
            code.set(ended);
        };
        TaskSettings.during(() -> Quarkus.run(Task.class, end, arguments));
        return code.get();
    }

    @Override
    public int run(String... arguments) {
        return Entente.commandLine(factory).execute(arguments);
    }
}
