package dev.nines.analysis.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;

/// Follows synchronous calls from users and multiplies the attempts of every layer that retries without a budget.
final class Layers {

    private static final int DEEPEST = 24;

    /// The longest chain of retries that ends with a connection.
    ///
    /// @param last the innermost connection that retries
    /// @param layers how many layers retry
    /// @param attempts attempts that one request of a user may become there
    record Chain(Connection last, int layers, int attempts) {}

    private final Scene scene;
    private final Map<ComponentId, int[]> best = new HashMap<>();
    private @Nullable Chain worst;

    Layers(Scene scene) {
        this.scene = scene;
        scene.each(Users.class, (component, users) -> {
            var attempts = attempts(users.retries());
            follow(component, attempts > 1 ? 1 : 0, attempts, 0);
        });
    }

    /// The chain with the most attempts, or null where no connection retries.
    @Nullable
    Chain worst() {
        return worst;
    }

    private void follow(Component component, int layers, int attempts, int depth) {
        var known = best.get(component.id());
        if (depth > DEEPEST || known != null && known[0] >= attempts) {
            return;
        }
        best.put(component.id(), new int[]{attempts});
        for (var child : Scene.isMachine(component) ? scene.children(component) : List.<Component>of()) {
            follow(child, layers, attempts, depth + 1);
        }
        for (var connection : scene.from(component)) {
            var callee = scene.find(connection.to());
            if (callee != null && connection.mode() == Connection.CallMode.SYNC) {
                var factor = attempts(connection.retries());
                var inner = attempts * factor;
                var deeper = factor > 1 ? layers + 1 : layers;
                if (factor > 1 && (worst == null || inner > worst.attempts())) {
                    worst = new Chain(connection, deeper, inner);
                }
                follow(callee, deeper, inner, depth + 1);
            }
        }
    }

    private static int attempts(RetryPolicy retries) {
        return retries.budget() == null ? retries.attempts() + 1 : 1;
    }
}
