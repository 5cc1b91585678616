package org.entente.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever conditions are made of, Hibernate's parser comes through them in its quick way, which looks a token or two ahead. Where that fails it starts again and looks ahead as far as it takes: a
 * filter of a thousand characters took eight seconds, in which nothing could stop it.
 */
class ConditionPropertyTest {
    @Property(tries = 300)
    void areParsedTheQuickWay(@ForAll long seed) {
        Condition condition = RandomCondition.of(new Random(seed), 5);
        String hql = "select t.key from Thing t" + condition.after(" where ");
        RandomCondition.parse(hql);
        Condition again = condition.negated().negated();
        assertEquals(condition.hql(), again.hql());
        assertEquals(condition.negated().hql(), again.negated().hql());
        assertEquals(condition.parameters(), again.parameters());
    }
}
