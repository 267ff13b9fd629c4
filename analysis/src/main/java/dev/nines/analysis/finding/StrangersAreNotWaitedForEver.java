package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Severity;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.Users;

/// A call to somebody else's service has a timeout.
final class StrangersAreNotWaitedForEver extends Rule {

    StrangersAreNotWaitedForEver() {
        super("timeout.none", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var connection : scene.architecture().connections()) {
            if (connection.timeout() == null && connection.mode() == Connection.CallMode.SYNC
                    && scene.find(connection.to()) instanceof Component callee
                    && callee.spec() instanceof ExternalService service
                    && scene.find(connection.from()) instanceof Component caller && !(caller.spec() instanceof Users)) {
                var usual = Times.p99(service.serving().time());
                var enough = Times.up(usual.multipliedBy(3), Duration.ofSeconds(1));
                sink.add(connection, Times.longer(enough, Duration.ofDays(1))
                        ? null
                        : Fixes.change(connection, "timeout", enough), usual);
            }
        }
    }
}
