package org.entente.kernel;

import java.lang.reflect.Field;
import java.util.Map;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/**
 * Bounds what the parser of HQL remembers. ANTLR keeps for good how it decided at each place of each text, so that filters of ever other shapes fill the memory: a thousand of them take 80 MB. What was
 * forgotten is found out anew, in milliseconds a text.
 */
final class ParserMemory {
    /** With all that hangs on them, so many take some 25 MB. */
    static final int MOST_CONTEXTS = 100_000;

    /** All parsers share what they remember. */
    private static final ParserATNSimulator SHARED = HqlParseTreeBuilder.INSTANCE
            .buildHqlParser("", HqlParseTreeBuilder.INSTANCE.buildHqlLexer(""))
            .getInterpreter();

    private static final Map<?, ?> CONTEXTS = contexts();

    private ParserMemory() {}

    /** Forgets all when it has become too much. To be called after a text was parsed. */
    static void bound() {
        if (size() > MOST_CONTEXTS) {
            // ANTLR adds to it under the same lock.
            synchronized (SHARED.getSharedContextCache()) {
                SHARED.clearDFA();
                CONTEXTS.clear();
            }
        }
    }

    static int size() {
        return CONTEXTS.size();
    }

    /** ANTLR has no way to empty it. */
    private static Map<?, ?> contexts() {
        try {
            Field field = PredictionContextCache.class.getDeclaredField("cache");
            field.setAccessible(true);
            return (Map<?, ?>) field.get(SHARED.getSharedContextCache());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ANTLR keeps its contexts in another way", e);
        }
    }
}
