package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;

/// A proxy does not wait long for a server that is gone.
final class ProxiesGiveUpConnecting extends Rule {

    /// Longer than any connection inside a region takes.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    ProxiesGiveUpConnecting() {
        super("proxy.slow-connect", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        new Upstreams(scene).each((component, upstream, servers) -> {
            if (Times.longer(upstream.connectTimeout(), LONGEST)) {
                sink.add(component, Fixes.change(component, "upstream.connectTimeout", Duration.ofSeconds(1)),
                        upstream.connectTimeout(), servers);
            }
        });
    }
}
