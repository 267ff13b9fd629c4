package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;

/// A cache that fails over to another zone has a replica.
final class CacheFailoverNeedsAReplica extends Rule {

    CacheFailoverNeedsAReplica() {
        super("cache.multi-az", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Cache.class, (component, cache) -> {
            if (cache.multiAz() && cache.replicas() == 0 && cache.engine() != CacheEngine.MEMCACHED) {
                sink.add(component, component);
            }
        });
    }
}
