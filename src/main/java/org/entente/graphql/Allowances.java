package org.entente.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * What each client may still ask for: a bucket of cost, which fills up again with time. By cost and not by requests, since one query can be as much work as
 * a hundred thousand others. Clients that were not heard of for long are forgotten, when others need the room: they begin anew with a full bucket.
 */
@Singleton
class Allowances {
    /** What any request costs, beside its query: to be read and answered is some work, too. */
    static final long REQUEST = 100;

    private final RateSettings settings;
    private final Cache<String, Bucket> buckets;

    /** Refuses to start with a burst that could never let a request through which the limits allow. */
    Allowances(RateSettings settings, Limits limits) {
        this.settings = settings;
        long largest = REQUEST + Math.max(limits.cost(), limits.bytes());
        if (settings.second() > 0 && settings.burst() < largest) {
            throw new ConfigurationException("entente.rate.burst must be at least " + largest
                    + ", which is what the largest request takes that entente.limits allow, and is "
                    + settings.burst());
        }
        buckets = Caffeine.newBuilder().maximumSize(settings.clients()).build();
    }

    /**
     * Takes some cost from what a client has.
     *
     * @throws TooOftenException when it has not as much
     */
    void take(ClientAddress client, long cost) {
        if (settings.second() <= 0 || cost <= 0) {
            return;
        }
        ConsumptionProbe taken = buckets.get(client.name(), name -> full()).tryConsumeAndReturnRemaining(cost);
        if (!taken.isConsumed()) {
            throw new TooOftenException(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.second(), Duration.ofSeconds(1)))
                .build();
    }
}
