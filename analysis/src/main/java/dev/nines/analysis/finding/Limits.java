package dev.nines.analysis.finding;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// How long those in front of a component wait at most: the shortest timeout on any way of calls to it.
final class Limits {

    private static final int DEEPEST = 24;

    private final Scene scene;
    private final Map<ComponentId, Duration> limits = new HashMap<>();

    Limits(Scene scene) {
        this.scene = scene;
        scene.each(Users.class, (component, users) -> follow(component, users.timeout(), 0));
    }

    /// The longest wait for an answer of a component, or null where nobody waits.
    @Nullable
    Duration of(ComponentId component) {
        return limits.get(component);
    }

    private void follow(Component component, Duration limit, int depth) {
        var known = limits.get(component.id());
        if (depth > DEEPEST || known != null && !Times.longer(known, limit)) {
            return;
        }
        limits.put(component.id(), limit);
        for (var child : Scene.isMachine(component) ? scene.children(component) : List.<Component>of()) {
            follow(child, limit, depth + 1);
        }
        for (var connection : scene.from(component)) {
            var callee = scene.find(connection.to());
            if (callee != null && connection.mode() == Connection.CallMode.SYNC) {
                var timeout = connection.timeout();
                follow(callee, timeout == null || Times.longer(timeout, limit) ? limit : timeout, depth + 1);
            }
        }
    }
}
