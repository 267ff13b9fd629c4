package dev.nines.model.wizard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Adds zones with the subnets of the others, a way out of each, and spreads what stands in the VPC.
record MultiAzWork(MakeMultiAz choices) implements Work {

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        var network = Network.of(draft, subject);
        if (network == null) {
            return Message.of(Wizard.class, "unfit.vpc");
        }
        return network.subnets().isEmpty() ? Message.of(Wizard.class, "unfit.subnets", network.vpc().label()) : null;
    }

    @Override
    public void on(Draft draft, Component subject) {
        var network = new Network(draft, draft.design().vpc(subject) instanceof Component vpc ? vpc : subject);
        while (network.zones().size() < choices.zones() && !draft.refused()) {
            network.addZone();
        }
        var zones = network.zones();
        for (var purpose : List.copyOf(network.purposes().keySet())) {
            for (var zone : zones) {
                if (!draft.refused()) {
                    network.ensure(zone, purpose);
                }
            }
        }
        if (draft.refused()) {
            return;
        }
        if (choices.natPerZone()) {
            ways(network);
        }
        spread(draft, network);
        if (choices.servers()) {
            new Twins(draft, network).make();
        }
    }

    /// A NAT gateway in every zone with private subnets, and their routes through it.
    private static void ways(Network network) {
        for (var zone : network.zones()) {
            var needed = network.subnets(zone).stream()
                    .anyMatch(each -> Network.subnet(each).access() == SubnetAccess.PRIVATE);
            var nat = network.nat(zone);
            nat = nat == null && needed ? network.addNat(zone) : nat;
            if (nat != null) {
                network.routeThrough(nat, zone);
            }
        }
    }

    private void spread(Draft draft, Network network) {
        for (var component : List.copyOf(draft.design().components())) {
            if (!network.vpc().equals(draft.design().vpc(component))) {
                continue;
            }
            switch (component.spec()) {
                case LoadBalancer _,LambdaFunction _ -> span(draft, network, component, Integer.MAX_VALUE);
                case AutoScalingGroup group -> {
                    span(draft, network, component, Integer.MAX_VALUE);
                    grow(draft, draft.get(component.id()), group);
                }
                case Database database when choices.databases() -> database(draft, network, component, database);
                case Cache cache when choices.caches() -> cache(draft, network, component, cache);
                default -> {
                }
            }
        }
    }

    /// Names a subnet like its first in zones it is not in yet.
    private static void span(Draft draft, Network network, Component component, int most) {
        var like = component.subnets().isEmpty() ? null : draft.find(component.subnets().getFirst());
        if (like == null || !(like.spec() instanceof Subnet subnet)) {
            return;
        }
        var covered = network.zones(component);
        var subnets = new ArrayList<>(component.subnets());
        for (var zone : network.zones()) {
            var other = covered.contains(zone) ? null : network.find(zone, Network.Purpose.of(subnet));
            if (other != null && covered.size() + subnets.size() - component.subnets().size() < most) {
                subnets.add(other.id());
            }
        }
        if (subnets.size() > component.subnets().size()) {
            draft.put(draft.get(component.id()).over(subnets));
            draft.step("spread", component, subnets.size());
        }
    }

    /// A group has at least a server in every zone.
    private static void grow(Draft draft, Component component, AutoScalingGroup group) {
        var zones = new LinkedHashSet<>(component.subnets()).size();
        if (group.min() < zones) {
            var desired = Math.max(group.desired(), zones);
            draft.change(component, "max", Math.max(group.max(), zones));
            draft.change(component, "desired", desired);
            draft.change(component, "min", zones);
            draft.step("group.grown", component, zones, desired);
        }
    }

    /// Puts what stands in one subnet into the VPC, naming that subnet, so that it can span others.
    private static Component loosen(Draft draft, Network network, Component component) {
        var parent = draft.find(component.parent());
        if (parent == null || !(parent.spec() instanceof Subnet)) {
            return component;
        }
        var subnets = List.<ComponentId>of(parent.id());
        return draft.put(draft.get(component.id()).in(network.vpc().id()).over(subnets).at(null));
    }

    private static void database(Draft draft, Network network, Component component, Database database) {
        var single = database.deployment() == DatabaseDeployment.SINGLE_AZ;
        var alone = database.deployment() == DatabaseDeployment.AURORA && database.readers() == 0;
        if (single || alone) {
            span(draft, network, loosen(draft, network, component), 2);
            draft.change(component, single ? "deployment" : "readers",
                    single ? DatabaseDeployment.MULTI_AZ_INSTANCE : 1);
            draft.step(single ? "database.standby" : "database.reader", component);
        }
    }

    private static void cache(Draft draft, Network network, Component component, Cache cache) {
        if (cache.engine() == CacheEngine.MEMCACHED) {
            if (cache.shards() < 2) {
                span(draft, network, loosen(draft, network, component), 2);
                draft.change(component, "shards", 2);
                draft.step("cache.nodes", component, 2);
            }
        } else if (!cache.multiAz() || cache.replicas() == 0) {
            span(draft, network, loosen(draft, network, component), 2);
            draft.change(component, "replicas", Math.max(1, cache.replicas()));
            draft.change(component, "multiAz", true);
            draft.step("cache.replica", component);
        }
    }
}
