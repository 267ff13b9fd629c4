package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.Component;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsZone;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// The service level agreements on the way of requests, standby ways left out (SLA pages of the services, 2019 to 2024).
///
/// Servers that share one balancer have one agreement: the region's where they stand in two zones, else one server's.
final class Promises {

    private final RequestGraph graph;
    private final List<Promise.Line> lines = new ArrayList<>();
    private final List<ComponentId> without = new ArrayList<>();
    private final HashSet<Integer> seen = new HashSet<>();

    private Promises(RequestGraph graph) {
        this.graph = graph;
    }

    static Promise of(RequestGraph graph) {
        var promises = new Promises(graph);
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users) {
                promises.follow(at);
            }
        }
        return new Promise(promises.lines, promises.without);
    }

    private void follow(int at) {
        if (!seen.add(at)) {
            return;
        }
        add(at);
        if (graph.spec(at) instanceof MessageQueue) {
            return;
        }
        var servers = new ArrayList<Component>();
        for (var call : graph.out(at)) {
            var carries = graph.passes(at) ? call.weight() > 0 : call.hard() && call.mean() > 0;
            if (carries && !call.standby() && !call.circular()) {
                follow(call.to());
                var machine = graph.machine(call.to());
                if (machine != graph.machine(at) && Machines.count(graph.spec(machine)) >= 0 && seen.add(~machine)) {
                    servers.add(graph.component(machine));
                }
            }
        }
        if (!servers.isEmpty()) {
            var several = servers.stream().flatMap(server -> graph.design().zones(server).stream()).distinct().count() > 1;
            line(servers.getFirst(), several ? "servers-multi" : "servers-single", several ? 0.9999 : 0.995);
        }
    }

    private void add(int at) {
        var component = graph.component(at);
        var several = graph.design().zones(component).size() > 1;
        switch (component.spec()) {
            case LoadBalancer _ -> line(component, several ? "balancer-multi" : "balancer-single", several ? 0.9999 : 0.999);
            case Database database -> add(component, database);
            case Cache cache ->
                line(component, cache.multiAz() ? "cache-multi" : "cache-single", cache.multiAz() ? 0.9999 : 0.995);
            case ReadReplica _ -> line(component, "database-single", 0.995);
            case DnsRecord _,DnsZone _ -> line(component, "names", 1);
            case ObjectStorage _ -> line(component, "storage", 0.999);
            case LambdaFunction _ -> line(component, "function", 0.9995);
            case ApiGateway _ -> line(component, "gateway", 0.9995);
            case MessageQueue _ -> line(component, "queue", 0.999);
            case ExternalService _,SecretStore _ -> without.add(component.id());
            default -> {
            }
        }
    }

    private void add(Component component, Database database) {
        var aurora = database.deployment() == DatabaseDeployment.AURORA;
        var several = aurora ? database.readers() > 0 : database.deployment() != DatabaseDeployment.SINGLE_AZ;
        if (aurora) {
            line(component, several ? "aurora-multi" : "aurora-single", several ? 0.9999 : 0.999);
        } else {
            line(component, several ? "database-multi" : "database-single", several ? 0.9995 : 0.995);
        }
    }

    private void line(Component component, String agreement, double availability) {
        lines.add(
                new Promise.Line(component.id(), component.label(), Message.of(Promise.class, "sla." + agreement), availability));
    }
}
