package org.entente.kernel;

import java.util.List;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingSetReturningFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.SetReturningFunctionTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code each_of(:keys, 0)} in a from-list: a row for each integer of an array parameter, with the integer as its {@code key}. Hibernate's own unnest() takes no
 * parameter, since it does not know of what type that is. The second argument means nothing: were the parameter the last one, Hibernate would translate the statement
 * anew each time, since it takes lists of values there, too.
 */
final class EachOf extends AbstractSqmSelfRenderingSetReturningFunctionDescriptor {
    static final String NAME = "each_of";

    EachOf() {
        super(
                NAME,
                StandardArgumentsValidators.exactly(2),
                SetReturningFunctionTypeResolver.builder()
                        .invariant("key", StandardBasicTypes.INTEGER, "each_key")
                        .build(),
                null);
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            AnonymousTupleTableGroupProducer type,
            String alias,
            SqlAstTranslator<?> translator) {
        // H2 has no function that gives several rows where one value is selected.
        boolean isH2 = translator.getSessionFactory().getJdbcServices().getDialect() instanceof H2Dialect;
        sql.appendSql(isH2 ? "(select u.each_key from unnest(cast(" : "(select unnest(cast(");
        arguments.get(0).accept(translator);
        sql.appendSql(isH2 ? " as integer array)) as u(each_key))" : " as integer[])) as each_key)");
    }
}
