package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;

/// The loss of a cache node does not throw its load onto what is behind it.
final class CachesHaveAReplica extends Rule {

    CachesHaveAReplica() {
        super("cache.no-replica", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Cache.class, (component, cache) -> {
            if (cache.engine() != CacheEngine.MEMCACHED && cache.replicas() == 0 && cache.hitRatio().value() > 0) {
                var factor = 1 / (1 - cache.hitRatio().value());
                var fix = scene.zones(component).size() > 1
                        ? Fixes.together(code(), Fixes.change(component, "replicas", 1),
                                Fixes.change(component, "multiAz", true))
                        : null;
                sink.add(component, fix, Figures.percent(cache.hitRatio().value()), Figures.plain(factor, 3),
                        cache.fillTime());
            }
        });
    }
}
