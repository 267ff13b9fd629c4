package dev.nines.analysis.finding;

import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.model.Severity;

/// What is behind a cache carries the peak while the cache is empty.
final class TheRestCarriesAnEmptyCache extends Rule {

    TheRestCarriesAnEmptyCache() {
        super("capacity.cache-loss", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        TheRestCarriesALostZone.look(scene, sink, LossCapacity.Loss.CACHE);
    }
}
