package org.entente.kernel;

import java.util.Comparator;
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
        String hql(Children<?> link, Projection projection, Listing listing) {
            String order = listing.reading().hql("child");
            return "select parent.key, r.place, " + String.join(", ", projection.shown())
                    + " from " + link.eachParent()
                    + " join lateral (select " + projection.within() + ", row_number() over (order by " + order
                    + ") as place from " + link.type().getSimpleName() + " child where " + link.belongsToEach()
                    + listing.paged().after(" and ")
                    + " order by " + order + " limit :most) r"
                    + projection.join() + link.amongParents();
        }
    },

    /** All children are numbered, parent by parent: H2 has no lateral join, and what stands in for it reads all children for each parent. */
    WINDOW {
        @Override
        String hql(Children<?> link, Projection projection, Listing listing) {
            return "select r.p, r.place, " + String.join(", ", projection.shown())
                    + " from (select " + link.parentKey() + " as p, " + projection.within()
                    + ", row_number() over (partition by " + link.parentKey()
                    + " order by " + listing.reading().hql("child") + ") as place"
                    + " from " + link.from() + " where " + link.belongs()
                    + listing.paged().after(" and ")
                    + ") r" + projection.join() + " where r.place <= :most";
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
     * @param projection what is selected of a child
     */
    abstract String hql(Children<?> link, Projection projection, Listing listing);
}
