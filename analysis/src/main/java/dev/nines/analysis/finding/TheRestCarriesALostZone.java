package dev.nines.analysis.finding;

import java.util.Comparator;

import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.model.Severity;

/// What is left after the loss of a zone carries the peak.
final class TheRestCarriesALostZone extends Rule {

    TheRestCarriesALostZone() {
        super("capacity.zone-loss", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        look(scene, sink, LossCapacity.Loss.ZONE);
    }

    static void look(Scene scene, Sink sink, LossCapacity.Loss kind) {
        var worst = scene.evidence().capacity().losses().stream()
                .filter(loss -> loss.loss() == kind && loss.served() > 0 && loss.limit().factor() < 1)
                .min(Comparator.comparingDouble(loss -> loss.limit().factor())).orElse(null);
        var busiest = worst == null ? null : scene.find(worst.busiest());
        if (worst != null && busiest != null && scene.evidence().capacity().limit().factor() >= 1) {
            sink.add(busiest, null, worst.what(), Figures.percent(Math.round(worst.utilisation() * 100) / 100.0),
                    Figures.percent(Math.round(worst.limit().factor() * 100) / 100.0));
        }
    }
}
