package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// The workers of a proxy share what they know of failed servers.
final class WorkersCountTogether extends Rule {

    WorkersCountTogether() {
        super("proxy.counters-apart", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        new Upstreams(scene).each((component, upstream, servers) -> {
            var workers = Upstreams.workers(component.spec());
            if (workers > 1 && !upstream.sharedZone() && upstream.maxFails() > 0) {
                sink.add(component, Fixes.change(component, "upstream.sharedZone", true), workers,
                        upstream.maxFails() * workers);
            }
        });
    }
}
