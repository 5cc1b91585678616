package org.entente.kernel;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.query.SelectionQuery;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.ArrayJavaType;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.ArrayJdbcType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.internal.BasicTypeImpl;

/**
 * Arrays of whole numbers or texts, bound as the drivers take them. Hibernate's own way looks up and writes out the name of the elements' type for each array, which
 * was a seventh of the time of a look-up by id.
 */
final class PlainArray extends ArrayJdbcType {
    private static final long serialVersionUID = 1L;

    private static final BasicType<Integer[]> NUMBERS = new BasicTypeImpl<>(
            new ArrayJavaType<>(IntegerJavaType.INSTANCE), new PlainArray(IntegerJdbcType.INSTANCE));

    private static final BasicType<String[]> TEXTS =
            new BasicTypeImpl<>(new ArrayJavaType<>(StringJavaType.INSTANCE), new PlainArray(VarcharJdbcType.INSTANCE));

    private PlainArray(JdbcType elements) {
        super(elements);
    }

    /** Gives a query its parameters. */
    static void bind(SelectionQuery<?> query, Map<String, ?> parameters) {
        parameters.forEach((name, value) -> {
            if (value instanceof int[] numbers) {
                query.setParameter(name, IntStream.of(numbers).boxed().toArray(Integer[]::new), NUMBERS);
            } else if (value instanceof String[] texts) {
                query.setParameter(name, texts, TEXTS);
            } else {
                query.setParameter(name, value);
            }
        });
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new BasicBinder<>(javaType, this) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                    throws SQLException {
                statement.setObject(index, value);
            }

            @Override
            protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                    throws SQLException {
                statement.setObject(name, value);
            }
        };
    }
}
