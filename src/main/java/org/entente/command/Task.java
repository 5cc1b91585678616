package org.entente.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.entente.model.GraphAccess;
import org.entente.model.Schema;
import picocli.CommandLine.IFactory;

/** A command that is done and ends, on the store, which nobody is served from meanwhile. */
@ApplicationScoped
@Unremovable
public class Task implements QuarkusApplication {
    private final IFactory factory;
    private final GraphAccess access;
    private final Schema schema;

    /**
     * @param factory makes the commands, with what they need
     * @param access tells whether tables are made and upgraded at the start
     * @param schema the tables
     */
    public Task(IFactory factory, GraphAccess access, Schema schema) {
        this.factory = factory;
        this.access = access;
        this.schema = schema;
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
        if (access.isReadOnly() && !schema.isCurrent()) {
            System.err.println("The tables are older than this program, and a read-only instance (the setting"
                    + " entente.read-only) changes none: start the writer in this version, which upgrades them.");
            return Entente.FAILED;
        }
        return Entente.commandLine(factory).execute(arguments);
    }
}
