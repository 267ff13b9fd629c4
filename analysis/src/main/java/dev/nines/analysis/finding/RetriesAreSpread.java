package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.setting.RetryBackoff;

/// Retries of many callers do not come all at once.
final class RetriesAreSpread extends Rule {

    RetriesAreSpread() {
        super("retries.no-jitter", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var connection : scene.architecture().connections()) {
            var backoff = connection.retries().backoff();
            if (connection.retries().attempts() > 0
                    && (backoff == RetryBackoff.NONE || backoff == RetryBackoff.CONSTANT)) {
                sink.add(connection, Fixes.change(connection, "retries.backoff", RetryBackoff.EXPONENTIAL_FULL_JITTER),
                        connection.retries().attempts(), backoff);
            }
        }
    }
}
