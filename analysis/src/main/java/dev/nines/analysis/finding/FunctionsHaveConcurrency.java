package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.quantity.Durations;

/// A function may run as often at once as its peak needs.
final class FunctionsHaveConcurrency extends Rule {

    /// Concurrent executions of a region without a raised quota.
    private static final int ACCOUNT = 1000;
    private static final int MOST = 100_000;

    FunctionsHaveConcurrency() {
        super("function.concurrency-short", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(LambdaFunction.class, (component, function) -> {
            var needed = scene.peak(component) * Durations.seconds(function.serving().time().mean());
            var limit = function.reserved() == null ? ACCOUNT : function.reserved();
            if (needed > limit) {
                var enough = Math.ceil(needed * 1.5);
                sink.add(component, enough > MOST ? null : Fixes.change(component, "reserved", (int) enough),
                        Figures.plain(needed, 3), limit);
            }
        });
    }
}
