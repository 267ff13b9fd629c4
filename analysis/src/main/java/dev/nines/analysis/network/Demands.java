package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.analysis.network.Site.Network;
import dev.nines.analysis.network.Site.Place;
import dev.nines.model.Component;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsZone;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Note;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Region;
import dev.nines.model.component.Role;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Server;
import dev.nines.model.component.Stack;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.component.WebServer;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// The addresses that the components of a design take, gathered per subnet.
///
/// What takes no address of its own (a process in a server, a queue, a zone of names) adds nothing.
final class Demands {

    private final Site site;
    private final Releases releases;
    private final Map<ComponentId, List<Demand>> bySubnet = new HashMap<>();
    private final Map<ComponentId, List<Demand>> unplaced = new HashMap<>();
    private final Set<List<Object>> functionInterfaces = new HashSet<>();

    private Demands(Site site) {
        this.site = site;
        this.releases = new Releases(site.architecture());
    }

    static Demands of(Site site) {
        var demands = new Demands(site);
        for (var component : site.architecture().components()) {
            demands.count(component);
        }
        return demands;
    }

    /// What is asked of a subnet, in order of the design.
    List<Demand> in(Place subnet) {
        return bySubnet.getOrDefault(subnet.id(), List.of());
    }

    /// What stands in a network but in no subnet.
    List<Demand> unplaced(Network network) {
        return unplaced.getOrDefault(network.id(), List.of());
    }

    private void count(Component component) {
        switch (component.spec()) {
            case Server server -> new Fleet(this, component, releases).server(server);
            case AutoScalingGroup group -> new Fleet(this, component, releases).group(group);
            case LoadBalancer balancer -> count(component, balancer);
            case NatGateway nat -> first(component, subnets(component), Reason.NAT_GATEWAY, nat.publicIps(),
                    explain("nat-gateway", nat.publicIps()));
            case Database database -> count(component, database);
            case ReadReplica replica -> first(component, replicaSubnets(component, replica),
                    Reason.READ_REPLICA, 1, explain("read-replica"));
            case Cache cache -> count(component, cache);
            case LambdaFunction function -> count(component, function);
            case Alarm _,ApiGateway _,AppLoadBalancer _,AppServer _,AvailabilityZone _,BeanstalkEnvironment _,DatabaseServer _,DeploymentGroup _,DnsRecord _,DnsZone _,ElasticIp _,ExternalService _,HaproxyBalancer _,InternetGateway _,MessageQueue _,NetworkAcl _,NginxBalancer _,Note _,ObjectStorage _,Pipeline _,Region _,Role _,SecretStore _,SecurityGroup _,Stack _,Subnet _,TargetGroup _,Users _,Vpc _,WebServer _ ->
                {
                }
        }
    }

    private void count(Component component, LoadBalancer balancer) {
        var subnets = subnets(component);
        if (balancer instanceof NetworkLoadBalancer network) {
            var each = 1L + network.secondaryIps();
            everywhere(component, subnets, Reason.NETWORK_LOAD_BALANCER, AddressCount.of(each, each),
                    explain("network-load-balancer", network.secondaryIps()));
            return;
        }
        var required = BalancerLimits.FREE;
        everywhere(component, subnets, Reason.LOAD_BALANCER, AddressCount.of(1, required),
                explain("load-balancer", required));
        var shares = Spread.evenly(BalancerLimits.MOST, Math.max(1, subnets.size()));
        for (var at = 0; at < subnets.size(); at++) {
            add(subnets.get(at), new Demand(component.id(), Reason.LOAD_BALANCER_GROWTH,
                    AddressCount.of(0, Math.max(0, shares[at] - required)),
                    explain("load-balancer-growth", BalancerLimits.MOST, subnets.size())));
        }
    }

    private void count(Component component, Database database) {
        var instances = switch (database.deployment()) {
            case SINGLE_AZ -> 1;
            case MULTI_AZ_INSTANCE -> 2;
            case MULTI_AZ_CLUSTER -> 3;
            case AURORA -> 1 + database.readers();
        };
        var key = switch (database.deployment()) {
            case SINGLE_AZ -> "database";
            case MULTI_AZ_INSTANCE -> "database-standby";
            case MULTI_AZ_CLUSTER -> "database-cluster";
            case AURORA -> "database-aurora";
        };
        var subnets = subnets(component);
        around(component, subnets, Reason.DATABASE, instances, explain(key, instances));
        if (!subnets.isEmpty()) {
            everywhere(component, subnets, Reason.DATABASE_SPARE, AddressCount.of(0, 1),
                    explain("database-spare"));
            if (database.poolProxy()) {
                everywhere(component, subnets, Reason.DATABASE_PROXY, AddressCount.of(1, 1),
                        explain("database-proxy"));
            }
        }
    }

    private void count(Component component, Cache cache) {
        var memcached = switch (cache.engine()) {
            case MEMCACHED -> true;
            case REDIS, VALKEY -> false;
        };
        var replicas = memcached ? 0 : cache.replicas();
        around(component, subnets(component), Reason.CACHE, (long) cache.shards() * (1 + replicas),
                explain("cache", cache.shards(), replicas));
    }

    /// Functions with the same subnet and firewalls share interfaces.
    private void count(Component component, LambdaFunction function) {
        var subnets = subnets(component);
        var firewalls = Set.copyOf(function.securityGroups());
        var reserved = function.reserved();
        var concurrency = reserved == null ? FunctionLimits.CONCURRENCY : reserved;
        var full = Math.max(1, Math.ceilDiv(concurrency, FunctionLimits.PER_INTERFACE));
        var fresh = subnets.stream().filter(place -> functionInterfaces.add(List.of(place.id(), firewalls)))
                .toList();
        if (!fresh.isEmpty() || subnets.isEmpty()) {
            everywhere(component, fresh, Reason.FUNCTION, AddressCount.of(1, full),
                    explain("function", full, FunctionLimits.PER_INTERFACE, concurrency));
        }
    }

    private List<Place> replicaSubnets(Component component, ReadReplica replica) {
        var own = site.subnets(component);
        var source = site.architecture().find(replica.source());
        return own.isEmpty() && source != null ? site.subnets(source).reversed() : own;
    }

    List<Place> subnets(Component component) {
        return site.subnets(component);
    }

    /// A fixed number of addresses in the first subnet.
    private void first(Component component, List<Place> subnets, Reason reason, long count,
            Message explanation) {
        everywhere(component, subnets.isEmpty() ? subnets : subnets.subList(0, 1), reason,
                AddressCount.of(count, count), explanation);
    }

    /// The same in each subnet.
    private void everywhere(Component component, List<Place> subnets, Reason reason, AddressCount each,
            Message explanation) {
        var demand = new Demand(component.id(), reason, each, explanation);
        if (subnets.isEmpty()) {
            addUnplaced(component, demand);
        }
        for (var subnet : subnets) {
            add(subnet, demand);
        }
    }

    /// So many in turn around the subnets.
    private void around(Component component, List<Place> subnets, Reason reason, long count,
            Message explanation) {
        if (subnets.isEmpty()) {
            addUnplaced(component,
                    new Demand(component.id(), reason, AddressCount.of(count, count), explanation));
            return;
        }
        var shares = Spread.evenly(count, subnets.size());
        for (var at = 0; at < subnets.size() && shares[at] > 0; at++) {
            add(subnets.get(at), new Demand(component.id(), reason, AddressCount.of(shares[at], shares[at]),
                    explanation));
        }
    }

    /// Adds a demand, unless it is for nothing.
    void add(Place subnet, Demand demand) {
        if (demand.count().peak() > 0) {
            bySubnet.computeIfAbsent(subnet.id(), _ -> new ArrayList<>()).add(demand);
        }
    }

    /// Adds a demand against the network a component stands in; outside every network it counts nowhere.
    void addUnplaced(Component component, Demand demand) {
        var network = site.network(component);
        if (network != null && demand.count().peak() > 0) {
            unplaced.computeIfAbsent(network.id(), _ -> new ArrayList<>()).add(demand);
        }
    }

    static Message explain(String key, Object... values) {
        return Message.of(Demands.class, "demand." + key, values);
    }
}
