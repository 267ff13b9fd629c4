package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.quantity.Durations;

/// The 99th percentile of response times meets the objective.
final class AnswersAreInTime extends Rule {

    AnswersAreInTime() {
        super("objective.p99", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var asked = scene.architecture().objectives().p99();
        var p99 = scene.evidence().capacity().p99();
        if (asked != null && Double.isFinite(p99) && p99 > Durations.seconds(asked)) {
            sink.add(null, null, Times.of(p99), asked);
        }
    }
}
