package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;

/// Memcached has no replicas, no failover and no backups.
final class MemcachedHasNoReplicas extends Rule {

    MemcachedHasNoReplicas() {
        super("cache.memcached", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Cache.class, (component, cache) -> {
            if (cache.engine() == CacheEngine.MEMCACHED
                    && (cache.replicas() > 0 || cache.multiAz() || cache.backup().bytes() > 0)) {
                sink.add(component, component);
            }
        });
    }
}
