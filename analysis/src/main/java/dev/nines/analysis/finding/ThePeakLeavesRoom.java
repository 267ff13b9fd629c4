package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;

/// No component is near its limit at the peak.
final class ThePeakLeavesRoom extends Rule {

    /// Assumption: beyond this share waiting grows so fast that forecasts are worth little.
    private static final double TIGHT = 0.85;

    ThePeakLeavesRoom() {
        super("capacity.tight", Severity.ADVICE, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var each : scene.evidence().capacity().components()) {
            var use = Scarcity.of(scene, each);
            if (use != null && !each.deferred() && use.utilisation() > TIGHT && use.utilisation() < 1
                    && scene.find(each.component()) instanceof Component component) {
                sink.add(component, Scarcity.more(scene, component, use), use.resource().label(),
                        Figures.percent(Math.round(use.utilisation() * 100) / 100.0));
            }
        }
    }
}
