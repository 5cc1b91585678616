package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.BasicAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * The columns of a table of entities, and what an entity has in them: by the mapping that the entities have anyway, so that a new attribute needs no second
 * list of columns. The key is not among them, since the store makes it.
 */
final class EntityColumns {
    private final List<String> names;
    private final EntityIdentifierMapping identifier;
    private final Map<Class<?>, List<Filled>> byClass = new HashMap<>();

    /** An attribute and the place of its column. */
    private record Filled(int place, BasicAttributeMapping attribute) {}

    /** The columns of the table of an entity class and its subclasses. */
    EntityColumns(StatelessSession session, Class<?> root) {
        SessionFactoryImplementor factory = session.getFactory().unwrap(SessionFactoryImplementor.class);
        EntityPersister persister = factory.getMappingMetamodel().getEntityDescriptor(root);
        Map<String, Integer> places = new LinkedHashMap<>();
        if (persister.getDiscriminatorMapping() != null) {
            places.put(persister.getDiscriminatorMapping().getSelectionExpression(), 0);
        }
        // An id that is no number is what the row says, and not how the store finds it.
        boolean hasReadableId = persister.getIdentifierMapping() instanceof BasicValuedModelPart id
                && id.getJavaType().getJavaTypeClass() == String.class;
        identifier = hasReadableId ? persister.getIdentifierMapping() : null;
        if (hasReadableId) {
            places.put(((BasicValuedModelPart) identifier).getSelectionExpression(), 0);
        }
        for (String name : persister.getSubclassEntityNames()) {
            EntityPersister subclass = factory.getMappingMetamodel().getEntityDescriptor(name);
            List<Filled> filled = new ArrayList<>();
            for (int i = 0; i < subclass.getNumberOfAttributeMappings(); i++) {
                BasicAttributeMapping basic = (BasicAttributeMapping) subclass.getAttributeMapping(i);
                if (basic.isInsertable()) {
                    places.putIfAbsent(basic.getSelectionExpression(), places.size());
                    filled.add(new Filled(places.get(basic.getSelectionExpression()), basic));
                }
            }
            byClass.put(subclass.getMappedClass(), filled);
        }
        names = List.copyOf(places.keySet());
    }

    /** The names of the columns. */
    List<String> names() {
        return names;
    }

    /**
     * What an entity has in the columns, in their order; null where its class has no such column.
     *
     * @param kind what stands in the first column where one table holds several classes; null where it does not
     */
    Object[] values(Object entity, String kind) {
        Object[] values = new Object[names.size()];
        if (identifier != null) {
            values[0] = identifier.getIdentifier(entity);
        } else if (kind != null) {
            values[0] = kind;
        }
        for (Filled filled : byClass.get(entity.getClass())) {
            Object value = filled.attribute()
                    .getJdbcMapping()
                    .convertToRelationalValue(filled.attribute().getValue(entity));
            values[filled.place()] = value instanceof Enum<?> constant ? constant.name() : value;
        }
        return values;
    }
}
