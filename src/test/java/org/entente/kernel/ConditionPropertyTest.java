package org.entente.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/**
 * Whatever conditions are made of, Hibernate's parser comes through them in its quick way, which looks a token or two ahead. Where that fails it starts again and looks ahead as far as it takes: a
 * filter of a thousand characters took eight seconds, in which nothing could stop it.
 */
class ConditionPropertyTest {
    @Property(tries = 300)
    void areParsedTheQuickWay(@ForAll long seed) {
        Condition condition = condition(new Random(seed), 5);
        String hql = "select t.key from Thing t" + condition.after(" where ");
        HqlParser parser =
                HqlParseTreeBuilder.INSTANCE.buildHqlParser(hql, HqlParseTreeBuilder.INSTANCE.buildHqlLexer(hql));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        // Throws where the quick way fails.
        parser.setErrorHandler(new BailErrorStrategy());
        parser.statement();
        assertEquals(condition, condition.negated().negated());
    }

    private static Condition condition(Random lot, int depth) {
        int choice = depth == 0 ? lot.nextInt(4) : lot.nextInt(10);
        return switch (choice) {
            case 0 -> Condition.of("t.a = :a");
            case 1 -> Condition.of("t.b is null");
            case 2 -> Condition.of("folded(t.c) like folded(:c || '') escape '!'");
            case 3 ->
                lot.nextInt(5) == 0
                        ? Condition.ALWAYS
                        : Condition.of("t.key = coalesce((select n.key from N n where n.id = :d), -1)");
            case 4, 5 -> condition(lot, depth - 1).negated();
            case 6 -> Condition.all(conditions(lot, depth - 1));
            case 7 -> Condition.any(conditions(lot, depth - 1));
            case 8 -> condition(lot, depth - 1).within("exists (select 1 from Thing u where u.e = t.key and %s)");
            default -> condition(lot, depth - 1).within("t.key in (select u.e from Thing u where %s)");
        };
    }

    private static List<Condition> conditions(Random lot, int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = lot.nextInt(4); i > 0; i--) {
            conditions.add(condition(lot, depth));
        }
        return conditions;
    }
}
