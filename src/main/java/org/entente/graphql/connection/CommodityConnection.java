package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Commodity;

/** A page of commodities. */
@Description("A page of commodities.")
public final class CommodityConnection extends Connection<Commodity, CommodityConnection.CommodityEdge> {
    /** One of the commodities of a page. */
    @Description("One of the commodities of a page.")
    public static final class CommodityEdge extends Edge<Commodity> {}

    @Override
    public CommodityEdge newEdge() {
        return new CommodityEdge();
    }
}
