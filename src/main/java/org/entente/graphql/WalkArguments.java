package org.entente.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.insight.walk.Adjacencies;
import org.entente.insight.walk.TieFilter;
import org.entente.insight.walk.Walk;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.NodeKeys;

/** What arguments of walks have in common, and how a walk begins: in the state of the graph that the query reads. */
final class WalkArguments {
    static final String KINDS = "The kinds of relation that may be used; all when left out.";
    static final String VALID_AT =
            "Use only relations that held then, as far as is known: they had begun, or that is not said, and had not ended, or that is not said.";
    static final String VALID_FROM =
            "Use only relations that held at some time from then on, as far as is known: they had not ended before, or that is not said.";
    static final String VALID_TO =
            "Use only relations that held at some time up to then, as far as is known: they had begun by then, or that is not said.";

    private WalkArguments() {}

    /** The number that an argument gives, or what it means to leave it out. */
    static int number(String argument, Integer given, int missing, int least, int most) {
        int number = given == null ? missing : given;
        if (number < least || number > most) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument '" + argument + "' must be from " + least + " to " + most + ", and is " + number
                            + ".");
        }
        return number;
    }

    static void requireFew(String argument, Collection<String> ids, PageSizes sizes) {
        if (ids.size() > sizes.most()) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument '" + argument + "' must hold at most " + sizes.most() + " ids, and holds "
                            + ids.size() + ".");
        }
    }

    /** The items that the argument {@code first} asks for; all of them when it is left out. */
    static <T> List<T> first(List<T> items, Integer first, PageSizes sizes) {
        int most = number("first", first, sizes.most(), 0, sizes.most());
        return new ArrayList<>(items.subList(0, Math.min(most, items.size())));
    }

    static NodeKeys keys(Reader reader, Collection<String> ids) {
        return reader.inSnapshot(session -> NodeKeys.of(session, ids));
    }

    /** A walk that ends when the query's time is up: the snapshot is then no longer given. */
    static Walk walk(Adjacencies adjacencies, Reader reader, NodeKeys keys, TieFilter filter) {
        return adjacencies.walk(keys.revision(), filter, reader::check);
    }
}
