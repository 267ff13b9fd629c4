package dev.nines.analysis.finding;

import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.WebServer;
import dev.nines.model.setting.Serving;
import org.jspecify.annotations.Nullable;

/// Finds how components serve.
final class Servings {

    private Servings() {}

    /// How a component serves, or null where it serves no requests.
    static @Nullable Serving of(Spec spec) {
        return switch (spec) {
            case ApiGateway gateway -> gateway.serving();
            case ObjectStorage storage -> storage.serving();
            case ExternalService service -> service.serving();
            case LoadBalancer balancer -> balancer.serving();
            case NginxBalancer balancer -> balancer.serving();
            case HaproxyBalancer balancer -> balancer.serving();
            case AppLoadBalancer balancer -> balancer.serving();
            case Server server -> server.serving();
            case AutoScalingGroup group -> group.serving();
            case WebServer web -> web.serving();
            case AppServer app -> app.serving();
            case LambdaFunction function -> function.serving();
            case Database database -> database.serving();
            case ReadReplica replica -> replica.serving();
            case DatabaseServer database -> database.serving();
            case Cache cache -> cache.serving();
            case MessageQueue queue -> queue.serving();
            case SecretStore store -> store.serving();
            default -> null;
        };
    }
}
