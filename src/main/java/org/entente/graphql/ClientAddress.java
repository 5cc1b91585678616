package org.entente.graphql;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a request counts for.
 *
 * @param name an address of version 4, or the network of one of version 6
 */
record ClientAddress(String name) {
    /** Whoever has one address of version 6 has all that begin with these bytes. */
    private static final int BYTES_OF_NETWORK = 8;

    /** What a proxy says of its client can be anything, and is kept. */
    private static final int MOST_CHARACTERS = 64;

    /** Whom a request comes from: the connection's other end, or whom the proxy names there, where {@code quarkus.http.proxy} says to trust it. */
    static ClientAddress of(RoutingContext context) {
        SocketAddress remote = context.request().remoteAddress();
        String host = remote == null || remote.host() == null ? "" : remote.host();
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        return new ClientAddress(
                bytes == null || bytes.length <= BYTES_OF_NETWORK
                        ? host.substring(0, Math.min(host.length(), MOST_CHARACTERS))
                        : HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_NETWORK)));
    }
}
