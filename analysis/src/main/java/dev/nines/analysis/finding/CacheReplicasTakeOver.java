package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Cache;

/// A cache with replicas fails over by itself.
final class CacheReplicasTakeOver extends Rule {

    CacheReplicasTakeOver() {
        super("cache.no-failover", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Cache.class, (component, cache) -> {
            if (cache.replicas() > 0 && !cache.multiAz()) {
                sink.add(component, scene.zones(component).size() > 1 ? Fixes.change(component, "multiAz", true) : null,
                        cache.replicas());
            }
        });
    }
}
