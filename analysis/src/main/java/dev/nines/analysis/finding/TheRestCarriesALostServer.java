package dev.nines.analysis.finding;

import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.model.Severity;

/// What is left after the loss of a server carries the peak.
final class TheRestCarriesALostServer extends Rule {

    TheRestCarriesALostServer() {
        super("capacity.server-loss", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        TheRestCarriesALostZone.look(scene, sink, LossCapacity.Loss.INSTANCE);
    }
}
