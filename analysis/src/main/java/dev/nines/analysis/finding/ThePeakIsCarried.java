package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;

/// Every component carries the peak.
final class ThePeakIsCarried extends Rule {

    ThePeakIsCarried() {
        super("capacity.overload", Severity.ERROR, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var report = scene.evidence().capacity();
        for (var each : report.components()) {
            var use = Scarcity.of(scene, each);
            if (use != null && !each.deferred() && use.utilisation() >= 1
                    && scene.find(each.component()) instanceof Component component) {
                var grows = report.limitAtMost() != null && report.limitAtMost().factor() >= 1;
                sink.add(grows ? Severity.WARNING : Severity.ERROR, component, Scarcity.more(scene, component, use),
                        use.resource().label(), Figures.percent(Math.round(use.utilisation() * 100) / 100.0),
                        Figures.plain(each.perSecond(), 4));
            }
        }
    }
}
