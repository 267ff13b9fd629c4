package dev.nines.analysis.cost;

import dev.nines.analysis.flow.Flow;
import dev.nines.model.Architecture;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.Serving;

/// CPU time that the traffic needs on every machine in a second: Σ rate × mean service time × share that needs a CPU.
///
/// A machine without programs works at its own service time.
final class Work {

    private final double[] cpuSeconds;

    Work(Architecture design, Flow flow) {
        var size = design.components().size();
        cpuSeconds = new double[size];
        var programs = new boolean[size];
        for (var component : design.components()) {
            var machine = flow.machine(component.id());
            if (machine != component) {
                var place = design.components().placeOf(machine.id());
                programs[place] = true;
                cpuSeconds[place] += flow.mean(component.id()).requests() * ofProgram(component.spec());
            }
        }
        for (var at = 0; at < size; at++) {
            var component = design.components().get(at);
            if (!programs[at]) {
                cpuSeconds[at] += flow.mean(component.id()).requests() * ofMachine(component.spec());
            }
        }
    }

    /// CPU time in a second at the component of a place.
    double cpuSeconds(int component) {
        return cpuSeconds[component];
    }

    private static double ofProgram(Spec spec) {
        return switch (spec) {
            case WebServer web -> mean(web.serving());
            case AppServer app -> mean(app.serving()) * app.cpuShare().value();
            case AppLoadBalancer balancer -> mean(balancer.serving());
            case NginxBalancer balancer -> mean(balancer.serving());
            case HaproxyBalancer balancer -> mean(balancer.serving());
            case DatabaseServer database -> mean(database.serving()) * database.cpuShare().value();
            default -> 0;
        };
    }

    private static double ofMachine(Spec spec) {
        return switch (spec) {
            case Server server -> mean(server.serving());
            case AutoScalingGroup group -> mean(group.serving());
            case Database database -> mean(database.serving()) * database.cpuShare().value();
            case ReadReplica replica -> mean(replica.serving());
            default -> 0;
        };
    }

    private static double mean(Serving serving) {
        return Durations.seconds(serving.time().mean());
    }
}
