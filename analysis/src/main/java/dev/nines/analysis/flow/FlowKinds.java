package dev.nines.analysis.flow;

import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsZone;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.component.WebServer;

/// What part a kind of component plays in the request graph.
final class FlowKinds {

    private FlowKinds() {}

    /// Whether traffic that arrives is divided among the connections that leave, instead of causing calls
    /// on each.
    static boolean splits(Spec spec) {
        return spec instanceof DnsZone || spec instanceof DnsRecord || spec instanceof ElasticIp
                || spec instanceof LoadBalancer
                || sharesByTarget(spec);
    }

    /// Whether the division also follows how many equal parts a target has.
    static boolean sharesByTarget(Spec spec) {
        return spec instanceof TargetGroup || spec instanceof NginxBalancer || spec instanceof HaproxyBalancer
                || spec instanceof AppLoadBalancer || spec instanceof MessageQueue;
    }

    /// Whether it is a machine or group of machines that programs stand in.
    static boolean hosts(Spec spec) {
        return spec instanceof Server || spec instanceof AutoScalingGroup;
    }

    /// Whether it is a program that stands in a machine.
    static boolean program(Spec spec) {
        return spec instanceof WebServer || spec instanceof AppServer || spec instanceof AppLoadBalancer
                || spec instanceof NginxBalancer || spec instanceof HaproxyBalancer
                || spec instanceof DatabaseServer;
    }

    /// Whether a program takes what arrives at its machine: workers take from their queue only.
    static boolean listens(Spec spec) {
        return program(spec)
                && !(spec instanceof AppServer server && server.mode() == ProcessMode.QUEUE_WORKER);
    }

    /// Whether it stands outside the provider's network.
    static boolean outside(Spec spec) {
        return spec instanceof Users || spec instanceof ExternalService;
    }

    /// How many equal parts it has.
    static int parts(Spec spec) {
        return switch (spec) {
            case Server server -> server.count();
            case AutoScalingGroup group -> group.desired();
            case AppServer server -> server.processes();
            default -> 1;
        };
    }
}
