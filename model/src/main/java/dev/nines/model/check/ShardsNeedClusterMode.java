package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;

/// Several shards need cluster mode.
final class ShardsNeedClusterMode extends Rule {

    ShardsNeedClusterMode() {
        super("cache.shards", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        design.each(Cache.class, (component, cache) -> {
            if (cache.shards() > 1 && !cache.clusterMode() && cache.engine() != CacheEngine.MEMCACHED) {
                sink.add(component, component, cache.shards());
            }
        });
    }
}
