package org.entente.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Writes rows in batches. A stateless session, since a load can have 100,000 rows: nothing is kept, compared or
 * cascaded behind our back, and statements run in the order in which they are given, which foreign keys rely on.
 */
final class Rows {
    private static final int BATCH = 500;

    private final StatelessSession session;
    private final MappingMetamodelImplementor mappings;
    private final Progress progress;

    Rows(StatelessSession session, Progress progress) {
        this.session = session;
        this.progress = progress;
        this.mappings =
                session.getFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
    }

    /** Whether two entities of one class say the same in all attributes that are written, but for the key. */
    boolean areAlike(Object row, Object other) {
        return row.getClass() == other.getClass() && Arrays.equals(values(row), values(other));
    }

    void insert(Collection<?> rows) {
        write("rows inserted", rows, session::insertMultiple);
    }

    void update(Collection<?> rows) {
        write("rows updated", rows, session::updateMultiple);
    }

    void delete(Collection<?> rows) {
        write("rows deleted", rows, session::deleteMultiple);
    }

    private void write(String stage, Collection<?> rows, Consumer<List<?>> statement) {
        int done = 0;
        for (List<Object> batch : batches(rows)) {
            statement.accept(batch);
            done += batch.size();
            progress.at(stage, done, rows.size());
        }
    }

    private Object[] values(Object row) {
        EntityPersister descriptor = mappings.getEntityDescriptor(row.getClass());
        Object[] values = descriptor.getValues(row);
        boolean[] written = descriptor.getPropertyUpdateability();
        return IntStream.range(0, values.length)
                .filter(i -> written[i])
                .mapToObj(i -> values[i])
                .toArray();
    }

    /** Batches of one class each: another class is another statement, and would leave a batch half full and unsent. */
    private static List<List<Object>> batches(Collection<?> rows) {
        Map<Class<?>, List<Object>> byClass = new LinkedHashMap<>();
        rows.forEach(row -> byClass.computeIfAbsent(row.getClass(), type -> new ArrayList<>())
                .add(row));
        return byClass.values().stream()
                .flatMap(same -> IntStream.iterate(0, from -> from < same.size(), from -> from + BATCH)
                        .mapToObj(from -> same.subList(from, Math.min(same.size(), from + BATCH))))
                .toList();
    }
}
