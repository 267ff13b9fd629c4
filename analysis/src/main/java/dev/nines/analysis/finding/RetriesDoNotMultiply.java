package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// Retries at several layers do not multiply into a storm.
final class RetriesDoNotMultiply extends Rule {

    /// Attempts that one request may become before it is called a storm: three at each of two layers.
    private static final int STORM = 8;

    RetriesDoNotMultiply() {
        super("retries.multiply", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var worst = new Layers(scene).worst();
        if (worst != null && worst.layers() > 1 && worst.attempts() >= STORM) {
            sink.add(worst.last(), Fixes.change(worst.last(), "retries.attempts", 0), worst.layers(), worst.attempts());
        }
    }
}
