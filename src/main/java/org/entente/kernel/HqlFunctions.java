package org.entente.kernel;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Adds to HQL what the kernel needs of both databases. */
public final class HqlFunctions implements FunctionContributor {
    /**
     * {@code any_of(:keys, x)}: x is among the integers of one array parameter. Unlike {@code in :keys} the statement is the same for
     * any number of keys, so it is translated and prepared once. The parameter is not the
     * last argument, for there Hibernate takes lists of values, too, and translates the statement anew each time.
     *
     * <p>{@code kind_of(type(x))}: the discriminator of x as it is kept; null for a row that an outer join does not find, for which Hibernate's own type() fails.
     */
    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        var booleanType = types.resolve(StandardBasicTypes.BOOLEAN);
        var stringType = types.resolve(StandardBasicTypes.STRING);
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder("any_of", "?2=any(?1)")
                .setInvariantType(booleanType)
                .setExactArgumentCount(2)
                .register();
        contributions
                .getFunctionRegistry()
                .namedDescriptorBuilder("folded")
                .setInvariantType(stringType)
                .setExactArgumentCount(1)
                .register();
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder("kind_of", "?1")
                .setInvariantType(stringType)
                .setExactArgumentCount(1)
                .register();
        contributions.getFunctionRegistry().register(EachOf.NAME, new EachOf());
    }
}
