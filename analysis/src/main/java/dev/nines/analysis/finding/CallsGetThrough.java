package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// The networks let every drawn connection through.
final class CallsGetThrough extends Rule {

    CallsGetThrough() {
        super("passage.stopped", Severity.ERROR, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var passage : scene.evidence().exposure().stopped()) {
            var connection = scene.architecture().connections().find(passage.connection());
            if (connection != null) {
                sink.add(connection, SecurityRules.opening(scene, passage), Integer.toString(passage.port()),
                        passage.stops().getFirst().words());
            }
        }
    }
}
