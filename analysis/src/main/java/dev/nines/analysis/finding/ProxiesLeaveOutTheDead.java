package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// A proxy leaves out servers that fail.
final class ProxiesLeaveOutTheDead extends Rule {

    ProxiesLeaveOutTheDead() {
        super("proxy.never-ejects", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        new Upstreams(scene).each((component, upstream, servers) -> {
            if (upstream.maxFails() == 0 && upstream.activeCheck() == null) {
                sink.add(component, Fixes.change(component, "upstream.maxFails", 1), servers);
            }
        });
    }
}
