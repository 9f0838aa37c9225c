package org.asylia.web.guard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one address may do something: so many times in so long, and then again as time passes. Remembers ten
/// thousand addresses, in memory only; when there are more, those longest unseen are forgotten.
public final class Rate {

    private static final int REMEMBERED = 10_000;

    private final double most;
    private final double perNano;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param most how many times
    /// @param within in how long
    public Rate(int most, Duration within) {
        this.most = most;
        this.perNano = most / (double) within.toNanos();
    }

    public boolean allows(String address) {
        return allows(address, System.nanoTime());
    }

    /// @param nanos a time that only rises
    synchronized boolean allows(String address, long nanos) {
        var before = buckets.getOrDefault(address, new Bucket(most, nanos));
        double left = Math.min(most, before.left + (nanos - before.at) * perNano);
        boolean allowed = left >= 1;
        buckets.put(address, new Bucket(allowed ? left - 1 : left, nanos));
        return allowed;
    }

    private record Bucket(double left, long at) {}
}
