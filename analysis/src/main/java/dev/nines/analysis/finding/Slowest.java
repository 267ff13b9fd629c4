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

    private Slowest() {}

    /// The slow answer of a component; of a server, that of its programs. Ways that close a circle add nothing.
    static Duration answer(Scene scene, Component component) {
        var known = scene.slowAnswers().putIfAbsent(component.id(), Duration.ZERO);
        if (known != null) {
            return known;
        }
        var time = worked(scene, component);
        scene.slowAnswers().put(component.id(), time);
        return time;
    }

    private static Duration worked(Scene scene, Component component) {
        if (Scene.isMachine(component) && !scene.children(component).isEmpty()) {
            return scene.children(component).stream().filter(scene::serves).map(program -> answer(scene, program))
                    .reduce(Duration.ZERO, Times::max);
        }
        var serving = Servings.of(component.spec());
        var total = serving == null ? 0 : Durations.seconds(Times.p99(serving.time()));
        for (var connection : scene.from(component)) {
            var callee = scene.find(connection.to());
            if (callee != null && connection.mode() == Connection.CallMode.SYNC
                    && connection.protocol() != Connection.Protocol.REPLICATION) {
                var calls = connection.callsPerRequest() * connection.probability().value();
                total += Durations.seconds(answer(scene, callee)) * Math.min(calls, 1000);
            }
        }
        return Times.of(total);
    }
}
