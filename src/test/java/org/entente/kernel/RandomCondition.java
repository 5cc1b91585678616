package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/** Conditions drawn by lot, nested as filters nest them. */
final class RandomCondition {
    private RandomCondition() {}

    /** Parses HQL in the quick way of Hibernate's parser; throws where that fails. */
    static void parse(String hql) {
        HqlParser parser =
                HqlParseTreeBuilder.INSTANCE.buildHqlParser(hql, HqlParseTreeBuilder.INSTANCE.buildHqlLexer(hql));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.statement();
    }

    static Condition of(Random lot, int depth) {
        int choice = depth == 0 ? lot.nextInt(4) : lot.nextInt(10);
        return switch (choice) {
            case 0 -> Condition.of("t.a = :a");
            case 1 -> Condition.of("t.b is null");
            case 2 -> Condition.of("folded(t.c) like folded(:c || '') escape '!'");
            case 3 ->
                lot.nextInt(5) == 0
                        ? Condition.ALWAYS
                        : Condition.of("t.key = coalesce((select n.key from N n where n.id = :d), -1)");
            case 4, 5 -> of(lot, depth - 1).negated();
            case 6 -> Condition.all(conditions(lot, depth - 1));
            case 7 -> Condition.any(conditions(lot, depth - 1));
            case 8 -> of(lot, depth - 1).within("exists (select 1 from Thing u where u.e = t.key and ");
            default -> of(lot, depth - 1).within("t.key in (select u.e from Thing u where ");
        };
    }

    private static List<Condition> conditions(Random lot, int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = lot.nextInt(4); i > 0; i--) {
            conditions.add(of(lot, depth));
        }
        return conditions;
    }
}
