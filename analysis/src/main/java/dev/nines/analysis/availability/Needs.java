package dev.nines.analysis.availability;

import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.Serving;

/// How many equal parts the load needs, as a real number: the load at the peak over what one part bears when it never rests.
///
/// A server bears as many CPU seconds in a second as it has virtual CPUs, and as many requests at once as its programs have threads
/// (Little's law). Queueing is not looked at: this says below how many parts work piles up without end.
final class Needs {

    private static final double USUAL_CPUS = 2;

    private final Flow flow;
    private final RequestGraph graph;
    private final double[] cpu;
    private final double[] threads;

    Needs(Flow flow) {
        this.flow = flow;
        graph = flow.graph();
        cpu = new double[graph.size()];
        threads = new double[graph.size()];
        for (var at = 0; at < graph.size(); at++) {
            var machine = graph.machine(at);
            if (machine != at || !graph.hasPrograms(at)) {
                add(at, machine);
            }
        }
    }

    private void add(int at, int machine) {
        var load = flow.peak(graph.component(at).id());
        var work = Work.of(graph.spec(at));
        cpu[machine] += load.requests() * work.seconds * work.cpuShare;
        threads[at] = Math.max(load.requests() * work.seconds, load.open()) / work.atOnce;
        if (machine != at) {
            threads[machine] = Math.max(threads[machine], threads[at]);
        }
    }

    /// Servers of a machine or group, or servers with a program, that the load needs.
    double servers(int component) {
        var machine = graph.machine(component);
        return Math.max(cpu[machine] / cpus(graph.spec(machine)), machine == component ? threads[machine] : threads[component]);
    }

    /// Parts needed of equal ones, at least one: the smallest number above a need, at most all.
    static int parts(double need, int all) {
        return (int) Math.max(1, Math.min(all, Math.floor(need) + 1));
    }

    /// Processes of a program on one server that its share of the load needs.
    int processes(int program, int processes, int servers) {
        return parts(threads[program] * processes / Math.max(1, servers), processes);
    }

    private static double cpus(Spec machine) {
        var template = switch (machine) {
            case Server server -> server.template();
            case AutoScalingGroup group -> group.template();
            default -> null;
        };
        var type = template == null ? null : InstanceTypes.find(template.instanceType());
        var shape = type == null ? null : type.shape();
        return shape == null ? USUAL_CPUS : shape.vcpu();
    }

    /// What one request asks of one server.
    ///
    /// @param atOnce requests one server works on at once
    private record Work(double seconds, double cpuShare, double atOnce) {

        private static final Work NONE = new Work(0, 0, Double.POSITIVE_INFINITY);

        static Work of(Spec spec) {
            return switch (spec) {
                case WebServer web -> unlimited(web.serving());
                case AppServer app ->
                    new Work(mean(app.serving()), app.cpuShare().value(), app.processes() * (double) app.threads());
                case AppLoadBalancer balancer -> unlimited(balancer.serving());
                case NginxBalancer balancer -> unlimited(balancer.serving());
                case HaproxyBalancer balancer -> unlimited(balancer.serving());
                case DatabaseServer database ->
                    new Work(mean(database.serving()), database.cpuShare().value(), database.maxConnections());
                case Server server -> unlimited(server.serving());
                case AutoScalingGroup group -> unlimited(group.serving());
                default -> NONE;
            };
        }

        private static Work unlimited(Serving serving) {
            var concurrency = serving.concurrency();
            return new Work(mean(serving), 1, concurrency == null ? Double.POSITIVE_INFINITY : concurrency);
        }

        private static double mean(Serving serving) {
            return Durations.seconds(serving.time().mean());
        }
    }
}
