package dev.nines.analysis.simulation.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Server;
import dev.nines.model.component.Users;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.ComponentId;

/// Who serves users first: the servers, groups and functions that their requests come to through names and balancers.
final class Front {

    private Front() {}

    /// In the order in which requests come to them; those that only balance are gone through.
    static List<Component> of(Architecture design) {
        var front = new ArrayList<Component>();
        var seen = new HashSet<ComponentId>();
        var open = new ArrayDeque<Component>();
        design.components().stream().filter(component -> component.spec() instanceof Users).forEach(open::add);
        while (!open.isEmpty()) {
            var component = open.remove();
            if (!seen.add(component.id())) {
                continue;
            }
            if (serves(component)) {
                front.add(component);
            } else {
                design.connections().stream().filter(connection -> connection.from().equals(component.id()))
                        .map(connection -> design.find(connection.to())).filter(next -> next != null).forEach(open::add);
            }
        }
        return front;
    }

    private static boolean serves(Component component) {
        return switch (component.spec()) {
            case Server _,AutoScalingGroup _,AppServer _,WebServer _,LambdaFunction _ -> true;
            default -> false;
        };
    }

    static boolean balances(Component component) {
        return component.spec() instanceof LoadBalancer || component.spec() instanceof NginxBalancer
                || component.spec() instanceof HaproxyBalancer;
    }

    /// Whether anybody tries again what failed.
    static boolean retries(Architecture design) {
        return design.components().stream()
                .anyMatch(component -> component.spec() instanceof Users users && users.retries().attempts() > 0)
                || design.connections().stream().anyMatch(connection -> connection.retries().attempts() > 0);
    }
}
