package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// What must not happen twice is not tried twice.
final class RetriesDoNoHarm extends Rule {

    RetriesDoNoHarm() {
        super("retries.not-idempotent", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var connection : scene.architecture().connections()) {
            var unsafe = Idempotence.unsafe(scene, connection);
            if (connection.retries().attempts() > 0 && !unsafe.isEmpty() && Idempotence.writes(connection)) {
                sink.add(connection, null, connection.retries().attempts(), unsafe);
            }
        }
    }
}
