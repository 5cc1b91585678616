package org.entente.graphql;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections on which nothing could be sent for a while: their client does not read its answer, or its request is so slow that there is none yet, be
 * it that it sends a header byte by byte. The idle timeout of HTTP servers would take each such byte for a sign of life.
 */
@Singleton
class SilentConnections implements HttpServerOptionsCustomizer {
    private final Limits limits;

    SilentConnections(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        long silence = limits.silence().toNanos();
        options.setWriteIdleTimeout(
                Math.toIntExact(options.getIdleTimeoutUnit().convert(silence, TimeUnit.NANOSECONDS)));
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
