package org.entente.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The statement that reads the first children of each parent: in HQL, with the parents' keys in the parameter {@code parents} and the number of children in
 * {@code most}. It selects the parent's key, the child's place, and then what is asked for. This is the one place where the kernel speaks to one database
 * otherwise than to another.
 */
enum TopOfEach {
    /** One look into the index for each parent, which stops after its first children, however many more there are. */
    LATERAL {
        @Override
        String hql(Children<?> link, List<String> expressions, Listing listing) {
            String order = listing.reading().hql("child");
            return "select parent.key, r.place, " + names(expressions, "r")
                    + " from " + link.eachParent()
                    + " join lateral (select " + named(expressions) + ", row_number() over (order by " + order
                    + ") as place from " + link.type().getSimpleName() + " child where " + link.belongsToEach()
                    + listing.paged().after(" and ")
                    + " order by " + order + " limit :most) r"
                    + link.amongParents();
        }
    },

    /** All children are numbered, parent by parent: H2 has no lateral join, and what stands in for it reads all children for each parent. */
    WINDOW {
        @Override
        String hql(Children<?> link, List<String> expressions, Listing listing) {
            return "select r.p, r.place, " + names(expressions, "r")
                    + " from (select " + link.parentKey() + " as p, " + named(expressions)
                    + ", row_number() over (partition by " + link.parentKey()
                    + " order by " + listing.reading().hql("child") + ") as place"
                    + " from " + link.from() + " where " + link.belongs()
                    + listing.paged().after(" and ")
                    + ") r where r.place <= :most";
        }
    };

    /** The order of what the statement gives. The database is not asked for it: the rows are few, and mostly come like that. */
    static final Comparator<Object[]> BY_PARENT_AND_PLACE =
            Comparator.<Object[], Integer>comparing(row -> (Integer) row[0]).thenComparing(row -> (Long) row[1]);

    /** The way that is best at the session's database. */
    static TopOfEach at(StatelessSession session) {
        boolean lateral = session.getFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .supportsLateral();
        return lateral ? LATERAL : WINDOW;
    }

    /**
     * The statement.
     *
     * @param expressions what is selected of a child, over the alias {@code child}
     */
    abstract String hql(Children<?> link, List<String> expressions, Listing listing);

    private static String named(List<String> expressions) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            named.add(expressions.get(i) + " as c" + i);
        }
        return String.join(", ", named);
    }

    private static String names(List<String> expressions, String alias) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            names.add(alias + ".c" + i);
        }
        return String.join(", ", names);
    }
}
