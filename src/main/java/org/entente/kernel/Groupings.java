package org.entente.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * The rows of a list, joined to the row that has the list.
     *
     * @param list the field that is the list
     * @param on what ties a row under the alias of {@link #alias} to the row {@code child}
     */
    private record Through(String list, Class<?> entity, String on) {
        /** What the row is called that a column is taken from: without a list, the row itself. */
        static String alias(Through through) {
            return through == null ? "child" : alias(through.list);
        }

        private static String alias(String list) {
            return "of_" + list;
        }

        static List<String> joins(Through through) {
            return through == null
                    ? List.of()
                    : List.of(" left join " + through.entity.getSimpleName() + " " + alias(through) + " on "
                            + through.on);
        }

        /** The rows of a list. */
        static Through of(String list, Children<?> link) {
            return new Through(list, link.type(), link.bond().belongs(alias(list), "child"));
        }

        /** The rows that tie the objects of a list to the row that has it. They may tie it to other kinds, too. */
        static Through ties(String list, TieBond bond) {
            String alias = alias(list);
            String on = alias + "." + bond.through().parentKey() + " = child.key and " + alias + "."
                    + bond.through().childKey() + " in (select n.key from "
                    + bond.type().getSimpleName() + " n)";
            return new Through(list, bond.through().entity(), on);
        }
    }

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
            add(new Grouping("type", "String", List.of(), "type(child)", null, null, false, "The name of their type."));
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
        ends(typeName).forEach((name, one) -> add(ofNode(name, one, null, "Their " + name + ".")));
        return found;
    }

    private void add(Grouping grouping) {
        if (found.put(grouping.constant(), grouping) != null) {
            throw new IllegalStateException(
                    "two ways to group " + typeName + " objects are called " + grouping.field());
        }
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
            add(ofColumn(name, attribute, null, "Their " + name + "."));
        }
    }

    private void addUnit(String name, Attribute attribute, Unit unit) {
        String text = "substring(cast(child." + attribute.name() + " as string), 1, " + unit.letters() + ")";
        String description = "The " + unit.name() + " of their " + name + ", or as much of it as is known.";
        String field = joined(name, unit.name());
        add(new Grouping(field, attribute.typeName(), List.of(), text, null, attribute.type(), false, description));
    }

    /** @param through the list that the row is of; null for the row itself */
    private static Grouping ofColumn(String field, Attribute attribute, Through through, String description) {
        String expression = Through.alias(through) + "." + attribute.name();
        List<String> joins = Through.joins(through);
        return new Grouping(field, attribute.typeName(), joins, expression, null, null, through != null, description);
    }

    /** @param through the list whose rows refer to the node; null when the row itself does */
    private static Grouping ofNode(String field, One one, Through through, String description) {
        List<String> joins = new ArrayList<>(Through.joins(through));
        String alias = "to_" + field;
        joins.add(" left join " + one.entity().getSimpleName() + " " + alias + " on " + alias + ".key = "
                + Through.alias(through) + "." + one.foreignKey());
        return new Grouping(
                field, one.typeName(), joins, alias + ".id", one.entity(), null, through != null, description);
    }

    /** What the objects of a type lead to. Where an interface has a name for the same end, the type's own is taken. */
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

    /**
     * Through a list: by the objects in it when others have them too; else by what they lead to, and by what kind they are. Lists of
     * numbers are left out: they are grouped themselves.
     */
    private void addMany(String name, Many many) {
        Children<?> link = many.link();
        if (!Summand.of(link.type()).isEmpty()) {
            return;
        }
        String each = ": one counts in the group of each of its " + name + ".";
        if (link.bond() instanceof TieBond bond) {
            One one = new One(bond.through().childKey(), false, link.type(), many.typeName(), false);
            add(ofNode(name, one, Through.ties(name, bond), "One of their " + name + each));
        }
        if (link.bond() instanceof KeyBond bond) {
            addRows(many, bond.foreignKey(), Through.of(name, link), each);
        }
    }

    private void addRows(Many many, String foreignKey, Through rows, String each) {
        ends(many.typeName()).forEach((end, one) -> {
            if (!foreignKey.equals(one.foreignKey())) {
                String description = "The " + end + " of one of their " + rows.list + each;
                add(ofNode(joined(rows.list, end), one, rows, description));
            }
        });
        criteria.of(many.typeName()).forEach((of, criterion) -> {
            if (isOwnKind(many.typeName(), of, criterion)) {
                String description = "The " + of + " of one of their " + rows.list + each;
                add(ofColumn(joined(rows.list, of), (Attribute) criterion, rows, description));
            }
        });
    }

    private boolean isOwnKind(String type, String name, Criterion criterion) {
        return criterion instanceof Attribute attribute && attribute.type().isEnum() && !criteria.isShared(type, name);
    }
}
