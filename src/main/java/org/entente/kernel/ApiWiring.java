package org.entente.kernel;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.graphql.GraphQLApi;

/**
 * The wiring that SmallRye's annotations describe: methods of {@code @GraphQLApi} beans with a {@code @Source} list are links, those with
 * {@code @Query} are the root's fields, and properties of the classes are columns.
 */
@ApplicationScoped
@Typed(ApiWiring.class)
class ApiWiring implements Wiring {
    private final Map<String, List<ApiLink>> links = new HashMap<>();
    private final Map<String, Class<?>> entities = new HashMap<>();
    private final Map<FieldKey, FieldFunction> functions = new ConcurrentHashMap<>();
    private final Map<FieldKey, List<String>> reads = new ConcurrentHashMap<>();
    private final Map<FieldKey, List<Target>> targets = new ConcurrentHashMap<>();

    private record FieldKey(Class<?> parentClass, String field) {}

    ApiWiring(BeanManager beans, EntityManagerFactory factory) {
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            entities.put(entity.getName(), entity.getJavaType());
        }
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(GraphQLApi.class)) {
                Object api = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
                addLinks(bean.getBeanClass(), api);
            }
        }
    }

    private void addLinks(Class<?> type, Object api) {
        for (Method method : type.getDeclaredMethods()) {
            ApiLink.of(method, api)
                    .ifPresent(link -> links.computeIfAbsent(link.field(), field -> new ArrayList<>())
                            .add(link));
        }
    }

    @Override
    public FieldFunction function(Class<?> parentClass, String field) {
        return functions.computeIfAbsent(new FieldKey(parentClass, field), key -> find(parentClass, field));
    }

    private FieldFunction find(Class<?> parentClass, String field) {
        Optional<ApiLink> link = link(parentClass, field);
        return link.isPresent() ? link.get() : Property.of(parentClass, field);
    }

    private Optional<ApiLink> link(Class<?> parentClass, String field) {
        return links.getOrDefault(field, List.of()).stream()
                .filter(link -> link.source().isAssignableFrom(parentClass))
                .findFirst();
    }

    @Override
    public List<String> reads(Class<?> parentClass, String field) {
        return reads.computeIfAbsent(new FieldKey(parentClass, field), key -> {
            if (field.equals("__typename")) {
                return List.of();
            }
            Optional<ApiLink> link = link(parentClass, field);
            return link.isPresent()
                    ? link.get().reads()
                    : Property.of(parentClass, field).reads();
        });
    }

    @Override
    public List<Target> targets(Class<?> parentClass, String field) {
        return targets.computeIfAbsent(
                new FieldKey(parentClass, field),
                key -> link(parentClass, field).map(ApiLink::targets).orElse(List.of()));
    }

    @Override
    public Optional<Class<?>> valueClass(Class<?> parentClass, String field) {
        if (link(parentClass, field).isPresent()) {
            return Optional.empty();
        }
        return Optional.<Class<?>>of(Property.of(parentClass, field).type()).filter(Class::isRecord);
    }

    @Override
    public GraphQLObjectType typeOf(GraphQLSchema schema, GraphQLNamedOutputType declared, Class<?> objectClass) {
        // The name in the schema is the simple name of the class: nothing in the project renames a type.
        GraphQLObjectType type = schema.getObjectType(objectClass.getSimpleName());
        if (type == null) {
            throw new IllegalStateException("no type in the schema for " + objectClass.getName());
        }
        return type;
    }

    @Override
    public Optional<Class<?>> entity(GraphQLObjectType type) {
        return Optional.ofNullable(entities.get(type.getName()));
    }
}
