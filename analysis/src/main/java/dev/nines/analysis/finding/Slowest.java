package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.quantity.Durations;

/// How long a request may stay with a component: 99th percentiles of what it does and waits for, added up.
///
/// An upper estimate without queueing: the 99th percentile of a sum is at most near the sum of 99th percentiles when
/// parts are independent.
final class Slowest {

    private static final int DEEPEST = 24;

    private Slowest() {}

    /// The slow answer of a component; of a server, that of its programs.
    static Duration answer(Scene scene, Component component) {
        return answer(scene, component, 0);
    }

    private static Duration answer(Scene scene, Component component, int depth) {
        if (depth > DEEPEST) {
            return Duration.ZERO;
        }
        if (Scene.isMachine(component) && !scene.children(component).isEmpty()) {
            return scene.children(component).stream().filter(scene::serves)
                    .map(program -> answer(scene, program, depth + 1)).reduce(Duration.ZERO, Times::max);
        }
        var serving = Servings.of(component.spec());
        var total = serving == null ? Duration.ZERO : Times.p99(serving.time());
        for (var connection : scene.from(component)) {
            var callee = scene.find(connection.to());
            if (callee != null && connection.mode() == Connection.CallMode.SYNC
                    && connection.protocol() != Connection.Protocol.REPLICATION) {
                var calls = connection.callsPerRequest() * connection.probability().value();
                var wait = Durations.seconds(answer(scene, callee, depth + 1)) * Math.min(calls, 1000);
                total = total.plus(Times.of(wait));
            }
        }
        return total;
    }
}
