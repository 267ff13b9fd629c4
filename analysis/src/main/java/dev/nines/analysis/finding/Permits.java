package dev.nines.analysis.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Component;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.Role;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecretStoreKind;
import dev.nines.model.component.Spec;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Finds which services of the provider programs call, and the role they act in.
final class Permits {

    /// A use of a service that needs a permission.
    ///
    /// @param machine server, group or function that calls
    /// @param role role it acts in, or null
    /// @param service the service
    /// @param action the least it must be permitted
    record Use(Component machine, @Nullable Component role, Component service, String action) {}

    private final Scene scene;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    Permits(Scene scene) {
        this.scene = scene;
        for (var connection : scene.architecture().connections()) {
            var from = scene.find(connection.from());
            var to = scene.find(connection.to());
            if (from != null && to != null) {
                add(from, to, sending(to.spec()));
                if (from.spec() instanceof MessageQueue) {
                    add(to, from, "sqs:ReceiveMessage");
                }
            }
        }
    }

    List<Use> all() {
        return List.copyOf(uses.values());
    }

    private void add(Component caller, Component service, @Nullable String action) {
        var machine = scene.machine(caller);
        if (action != null && (Scene.isMachine(machine) || machine.spec() instanceof LambdaFunction)) {
            var id = machine.spec() instanceof LambdaFunction function ? function.role() : templateRole(machine);
            uses.putIfAbsent(machine.id() + " " + service.id() + " " + action,
                    new Use(machine, scene.find(id), service, action));
        }
    }

    private static @Nullable ComponentId templateRole(Component machine) {
        var template = Scene.template(machine);
        return template == null ? null : template.role();
    }

    private static @Nullable String sending(Spec service) {
        return switch (service) {
            case ObjectStorage _ -> "s3:GetObject";
            case MessageQueue _ -> "sqs:SendMessage";
            case SecretStore store when store.type() == SecretStoreKind.SECRETS_MANAGER ->
                "secretsmanager:GetSecretValue";
            case SecretStore store when store.type() == SecretStoreKind.PARAMETER_STORE -> "ssm:GetParameter";
            default -> null;
        };
    }

    /// Whether a role permits a use: an action of the service, whichever, on it or on everything.
    static boolean permits(Role role, Use use) {
        var service = use.action().substring(0, use.action().indexOf(':') + 1);
        return role.permissions().stream()
                .anyMatch(permission -> (permission.action().equals("*") || permission.action().startsWith(service))
                        && (permission.resources().isEmpty() || permission.resources().contains(use.service().id())));
    }
}
