package org.entente.kernel;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.Criteria.Attribute;
import org.entente.kernel.Criteria.Criterion;
import org.entente.kernel.Criteria.Many;
import org.entente.kernel.Criteria.One;
import org.entente.kernel.Criteria.Parts;

/** Finds the ways to group the objects of a type, by what can be asked of them. */
final class Groupings {
    private final Criteria criteria;
    private final String typeName;
    private final Shape shape;
    private final Map<String, Grouping> found = new LinkedHashMap<>();

    private Groupings(Criteria criteria, String typeName) {
        this.criteria = criteria;
        this.typeName = typeName;
        this.shape = Shape.of(criteria.entity(typeName));
    }

    /** The ways, by the names by which a query asks for them. */
    static Map<String, Grouping> of(Criteria criteria, String typeName) {
        return new Groupings(criteria, typeName).all();
    }

    private Map<String, Grouping> all() {
        if (criteria.isInterface(typeName)) {
            add(new Grouping("type", "String", "", "type(child)", null, null, false, "The name of their type."));
        }
        criteria.of(typeName).forEach((name, criterion) -> {
            if (criterion instanceof Attribute attribute) {
                addColumn(name, attribute);
            } else if (criterion instanceof Parts parts) {
                parts.attributes().forEach((part, attribute) -> addColumn(joined(name, part), attribute));
            } else if (criterion instanceof Many many) {
                addMany(name, many);
            }
        });
        ends(typeName).forEach((name, one) -> add(ofNode(name, one, "", "child", "Their " + name + ".")));
        return found;
    }

    private void add(Grouping grouping) {
        found.put(grouping.constant(), grouping);
    }

    private static String joined(String one, String other) {
        return one + other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
    }

    private void addColumn(String name, Attribute attribute) {
        if (Span.class.isAssignableFrom(attribute.type())) {
            for (Unit unit : attribute.type().getAnnotationsByType(Unit.class)) {
                addUnit(name, attribute, unit);
            }
        } else if (shape.isGroupable(attribute.name()) && !attribute.typeName().equals("ID")) {
            add(ofColumn(name, attribute, "", "child", "Their " + name + "."));
        }
    }

    private void addUnit(String name, Attribute attribute, Unit unit) {
        String text = "substring(cast(child." + attribute.name() + " as string), 1, " + unit.letters() + ")";
        String description = "The " + unit.name() + " of their " + name + ", or as much of it as is known.";
        String field = joined(name, unit.name());
        add(new Grouping(field, attribute.typeName(), "", text, null, attribute.type(), false, description));
    }

    private static Grouping ofColumn(String field, Attribute attribute, String joins, String row, String description) {
        String expression = row + "." + attribute.name();
        return new Grouping(field, attribute.typeName(), joins, expression, null, null, !joins.isEmpty(), description);
    }

    private static Grouping ofNode(String field, One one, String joins, String row, String description) {
        String join = joins + " left join " + one.entity().getSimpleName() + " {g}o on {g}o.key = " + row + "."
                + one.foreignKey();
        return new Grouping(field, one.typeName(), join, "{g}o.id", one.entity(), null, !joins.isEmpty(), description);
    }

    /**
     * What the objects of a type lead to. Where an interface has a name for the same end, the type's own is taken.
     */
    private Map<String, One> ends(String type) {
        Map<String, One> ends = new LinkedHashMap<>();
        Set<String> own = new HashSet<>();
        criteria.of(type).forEach((name, criterion) -> {
            if (criterion instanceof One one && !criteria.isShared(type, name)) {
                own.add(one.foreignKey());
                ends.put(name, one);
            }
        });
        criteria.of(type).forEach((name, criterion) -> {
            if (criterion instanceof One one && !own.contains(one.foreignKey())) {
                ends.put(name, one);
            }
        });
        return ends;
    }

    /** Through a list: by the objects in it when others have them too; else by what they lead to, and by what kind they are. */
    private void addMany(String name, Many many) {
        Children<?> link = many.link();
        boolean numbers = !Summand.of(link.type()).isEmpty();
        if (numbers) {
            return;
        }
        String each = ": one counts in the group of each of its " + name + ".";
        if (link.through() != null) {
            One one = new One(link.through().childKey(), false, link.type(), many.typeName());
            String join = join(link.through().entity(), link.through().parentKey());
            add(ofNode(name, one, join, "{g}m", "One of their " + name + each));
        }
        if (link.foreignKey() == null) {
            return;
        }
        String join = join(link.type(), link.foreignKey());
        ends(many.typeName()).forEach((end, one) -> {
            if (!one.foreignKey().equals(link.foreignKey())) {
                add(ofNode(joined(name, end), one, join, "{g}m", "The " + end + " of one of their " + name + each));
            }
        });
        criteria.of(many.typeName()).forEach((of, criterion) -> {
            if (isOwnKind(many.typeName(), of, criterion)) {
                String description = "The " + of + " of one of their " + name + each;
                add(ofColumn(joined(name, of), (Attribute) criterion, join, "{g}m", description));
            }
        });
    }

    private static String join(Class<?> entity, String key) {
        return " left join " + entity.getSimpleName() + " {g}m on {g}m." + key + " = child.key";
    }

    private boolean isOwnKind(String type, String name, Criterion criterion) {
        return criterion instanceof Attribute attribute && attribute.type().isEnum() && !criteria.isShared(type, name);
    }
}
