package dev.nines.analysis.network;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.Server;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Whether subnets hold what is asked of them.
final class CapacityRules {

    private CapacityRules() {}

    static void check(Architecture architecture, VpcReport vpc, Findings findings) {
        for (var subnet : vpc.subnets()) {
            var severity = subnet.severity();
            if (severity != null) {
                var code = "does-not-fit-" + subnet.fit().name().toLowerCase(Locale.ROOT).replace('_', '-');
                findings.add(severity, code, architecture.components().get(subnet.subnet()), larger(subnet),
                        subnet.block(), subnet.usable(), needed(subnet));
            }
        }
        var unplaced = new LinkedHashSet<ComponentId>();
        vpc.unplaced().forEach(demand -> unplaced.add(demand.component()));
        for (var id : unplaced) {
            var component = architecture.components().get(id);
            if (!saidOfSpanning(component)) {
                findings.advise(Severity.WARNING, "no-subnet", component);
            }
        }
        if (vpc.peak() > vpc.capacity()) {
            findings.advise(Severity.WARNING, "vpc-too-small", architecture.components().get(vpc.vpc()),
                    vpc.capacity(), vpc.peak());
        }
    }

    /// What spans zones and names no subnet is a matter of the structural checks, which leave out functions.
    private static boolean saidOfSpanning(Component component) {
        return component.kind().spansZones() && !(component.spec() instanceof LambdaFunction);
    }

    private static long needed(SubnetReport subnet) {
        var demand = subnet.demand();
        return switch (subnet.fit()) {
            case NOW -> demand.now();
            case FULL_LOAD -> demand.full();
            case RELEASE -> demand.release();
            case ZONE_LOST -> demand.zoneLost();
            case BALANCER_GROWTH, FITS -> demand.peak();
        };
    }

    private static Message larger(SubnetReport subnet) {
        var prefix = Addresses.prefixFor(subnet.peak());
        return prefix < Addresses.LARGEST
                ? Message.of(CapacityRules.class, "advice.more-subnets", subnet.peak())
                : Message.of(CapacityRules.class, "advice.larger-subnet", prefix, Addresses.usable(prefix),
                        subnet.peak());
    }

    /// Application and classic load balancers need subnets of a size, with addresses free.
    static void checkBalancers(Site site, List<VpcReport> vpcs, Findings findings) {
        var reports = new HashMap<ComponentId, SubnetReport>();
        vpcs.forEach(vpc -> vpc.subnets().forEach(subnet -> reports.put(subnet.subnet(), subnet)));
        for (var component : site.architecture().components()) {
            if (component.spec() instanceof ApplicationLoadBalancer
                    || component.spec() instanceof ClassicLoadBalancer) {
                for (var place : site.subnets(component)) {
                    var report = reports.get(place.id());
                    if (report != null) {
                        balancer(component, place.component(), report, findings);
                    }
                }
            }
        }
    }

    private static void balancer(Component balancer, Component subnet, SubnetReport report,
            Findings findings) {
        if (report.block().prefixLength() > BalancerLimits.SMALLEST_SUBNET) {
            findings.advise(Severity.WARNING, "balancer-subnet-small", balancer, subnet.label(), report.block(),
                    BalancerLimits.SMALLEST_SUBNET);
        }
        var own = report.demands().stream().filter(demand -> demand.component().equals(balancer.id()))
                .mapToLong(demand -> demand.count().now()).sum();
        var free = report.usable() - report.demand().now() + own;
        if (free < BalancerLimits.FREE) {
            findings.advise(Severity.WARNING, "balancer-subnet-full", balancer, subnet.label(), free,
                    BalancerLimits.FREE);
        }
    }

    static void checkPods(Architecture architecture, Findings findings) {
        for (var component : architecture.components()) {
            var template = template(component);
            var most = template == null ? null : Pods.most(template.instanceType());
            if (template != null && most != null && template.pods() > Math.max(0, most - Pods.ON_HOST)) {
                findings.advise(Severity.WARNING, "pods", component, template.pods(), template.instanceType(),
                        most - Pods.ON_HOST, most);
            }
        }
    }

    private static @Nullable LaunchTemplate template(Component component) {
        if (component.spec() instanceof Server server) {
            return server.template();
        }
        return component.spec() instanceof AutoScalingGroup group ? group.template() : null;
    }
}
