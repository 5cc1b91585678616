package org.entente.kernel;

import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The statement that reads the first children of each parent: in HQL, with the parents' keys in the parameter {@code parents} and the number of children in
 * {@code most}. It selects the parent's key and then what is asked for, parent by parent in the order of the list. This is the one place where the kernel speaks to one database
 * otherwise than to another.
 */
enum TopOfEach {
    /** One look into the index for each parent, which stops after its first children, however many more there are. */
    LATERAL {
        @Override
        String hql(Children<?> link, Projection projection, Listing listing) {
            Bond bond = link.bond();
            Order order = listing.reading();
            // Numbered within the join, all children would have to be sorted, and not just as many as are kept.
            return "select parent.key, " + projection.shown()
                    + " from " + bond.eachParent()
                    + " join lateral (select " + projection.within() + ", " + order.columns("child", "o")
                    + " from " + bond.ofEach()
                    + listing.paged().after(" and ")
                    + " order by " + order.hql("child") + " limit :most) r"
                    + projection.join() + bond.amongParents() + " order by parent.key, " + order.hqlOf("r.o");
        }
    },

    /** All children are numbered, parent by parent: H2 has no lateral join, and what stands in for it reads all children for each parent. */
    WINDOW {
        @Override
        String hql(Children<?> link, Projection projection, Listing listing) {
            Bond bond = link.bond();
            return "select r.p, " + projection.shown()
                    + " from (select " + bond.parentKey() + " as p, " + projection.within()
                    + ", row_number() over (partition by " + bond.parentKey()
                    + " order by " + listing.reading().hql("child") + ") as place"
                    + " from " + bond.from() + " where " + bond.belongs()
                    + listing.paged().after(" and ")
                    + ") r" + projection.join() + " where r.place <= :most order by r.p, r.place";
        }
    };

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
