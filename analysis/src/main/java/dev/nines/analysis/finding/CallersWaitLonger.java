package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Connection;
import dev.nines.model.Severity;

/// A caller waits at least as long as what it calls may take.
final class CallersWaitLonger extends Rule {

    CallersWaitLonger() {
        super("timeout.caller-shorter", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var limits = new Limits(scene);
        for (var connection : scene.architecture().connections()) {
            var timeout = connection.timeout();
            var limit = limits.of(connection.from());
            if (timeout != null && limit != null && connection.mode() == Connection.CallMode.SYNC) {
                var attempts = connection.retries().attempts() + 1;
                if (Times.longer(timeout.multipliedBy(attempts), limit)) {
                    var shorter = limit.dividedBy(attempts);
                    sink.add(connection, shorter.toMillis() > 0
                            ? Fixes.change(connection, "timeout", Duration.ofMillis(shorter.toMillis()))
                            : null, timeout, attempts, timeout.multipliedBy(attempts), limit);
                }
            }
        }
    }
}
