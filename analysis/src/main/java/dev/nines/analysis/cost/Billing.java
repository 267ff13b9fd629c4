package dev.nines.analysis.cost;

import static dev.nines.analysis.cost.Words.line;
import static dev.nines.analysis.cost.Words.note;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.prices.Charge;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Usage;
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
import org.jspecify.annotations.Nullable;

/// Goes through a design and bills every component.
final class Billing {

    private final Architecture design;
    private final Flow flow;
    private final PriceBook prices;
    private final Transfers transfers;
    private final Work work;
    private final Addresses addresses;
    private final Map<String, Tariff> tariffs = new HashMap<>();
    private final Map<String, BigDecimal> sentToInternet = new HashMap<>();

    Billing(Architecture design, Flow flow, PriceBook prices) {
        this.design = design;
        this.flow = flow;
        this.prices = prices;
        this.transfers = new Transfers(design, flow);
        this.work = new Work(design, flow);
        this.addresses = new Addresses(design);
    }

    CostReport report() {
        var costs = new ArrayList<ComponentCost>();
        for (var at = 0; at < design.components().size(); at++) {
            var cost = cost(at);
            if (cost != null) {
                costs.add(cost);
            }
        }
        var notes = new ArrayList<>(List.of(note("month"), note("free-tier"), note("mean-traffic"), note("peering")));
        if (!flow.circular().isEmpty()) {
            notes.add(note("circular", flow.circular().getFirst().id().value()));
        }
        return new CostReport(design.name(), costs, design.components().size() - costs.size(),
                new Extras(design, flow, this::tariff).of(costs), notes);
    }

    private Tariff tariff(String region) {
        return tariffs.computeIfAbsent(region, code -> new Tariff(prices, code, design.assumptions()));
    }

    private @Nullable ComponentCost cost(int at) {
        var component = design.components().get(at);
        var bill = new Bill(component, tariff(flow.region(component.id())));
        bill(bill, at, -1);
        common(bill, at);
        if (bill.lines().isEmpty()) {
            return null;
        }
        Total least = null;
        Total most = null;
        if (component.spec() instanceof AutoScalingGroup group) {
            least = total(bill, at, group.min());
            most = total(bill, at, group.max());
        }
        return new ComponentCost(component.id(), component.label(), component.kind().name(), bill.region(), bill.lines(), least,
                most);
    }

    /// The same group with another number of servers; what it sends stays the same.
    private Total total(Bill usual, int at, int servers) {
        var bill = new Bill(usual.component(), tariff(usual.region()));
        bill(bill, at, servers);
        usual.lines().stream().filter(line -> line.id().startsWith("transfer-") || line.id().startsWith("cloudwatch-logs-"))
                .forEach(bill.lines()::add);
        return Total.of(bill.lines(), Plan.AS_DESIGNED);
    }

    private void bill(Bill bill, int at, int servers) {
        var component = bill.component();
        var load = flow.mean(component.id());
        var services = new ServiceBill(bill, load.requests());
        switch (component.spec()) {
            case Server server -> new ServerBill(bill, server.template(), server.count())
                    .add(work.cpuSeconds(at), addresses.attachedTo(component.id()));
            case AutoScalingGroup group -> group(bill, group, at, servers);
            case LoadBalancer balancer -> new BalancerBill(bill, load, transfers.exchangedKb(at), transfers.functionShare(at))
                    .add(balancer, Math.max(zones(component), 1), addresses.attachedTo(component.id()));
            case NatGateway gateway -> nat(bill, gateway, at);
            case ElasticIp _ -> bill.baseline(Charge.PUBLIC_IPV4_HOUR, line("elastic-ip"), Bill.HOURS);
            case Database database -> new DatabaseBill(bill).add(database, load.requests(), work.cpuSeconds(at));
            case ReadReplica replica -> replica(bill, replica, at);
            case Cache cache -> services.add(cache);
            case DnsZone _ -> new DnsBill(bill).addZone();
            case DnsRecord record -> new DnsBill(bill).add(record, load.requests(), external(component));
            case ApiGateway gateway -> services.add(gateway, Month.events(load.open()) / 60, messageKb(at));
            case ObjectStorage storage -> services.add(storage, Month.gb(transfers.exchangedKb(at)));
            case LambdaFunction function -> services.add(function);
            case MessageQueue queue -> services.add(queue);
            case SecretStore store -> services.add(store);
            case Alarm alarm -> services.add(alarm);
            case DeploymentGroup _ -> bill.free("deployment-group", line("free.deployment-group"));
            case BeanstalkEnvironment _ -> bill.free("beanstalk", line("free.beanstalk"));
            case Stack _ -> bill.free("stack", line("free.stack"));
            case Role _ -> bill.free("role", line("free.role"));
            case Users _,ExternalService _,Region _,Vpc _,AvailabilityZone _,Subnet _,InternetGateway _,SecurityGroup _,NetworkAcl _,TargetGroup _,NginxBalancer _,HaproxyBalancer _,WebServer _,AppServer _,AppLoadBalancer _,DatabaseServer _,Pipeline _,Note _ -> {
                // no matter of billing: what it stands on or in has lines of its own
            }
        }
    }

    private void group(Bill bill, AutoScalingGroup group, int at, int servers) {
        var running = servers >= 0 ? servers : bill.usage(Usage.INSTANCES, group.desired());
        new ServerBill(bill, group.template(), running).add(work.cpuSeconds(at), addresses.attachedTo(bill.component().id()));
        if (group.warmPool() != null) {
            ServerBill.addWarmPool(bill, group, running, group.warmPool());
        }
    }

    private void nat(Bill bill, NatGateway gateway, int at) {
        bill.baseline(Charge.NAT_HOUR, line("nat-hours"), Bill.HOURS);
        bill.usage(Charge.NAT_DATA, line("nat-data"), bill.usage(Usage.PROCESSED_GB, transfers.natGb(at)), note("nat-data"));
        var own = gateway.publicIps() - addresses.attachedTo(bill.component().id());
        if (own > 0) {
            bill.baseline(Charge.PUBLIC_IPV4_HOUR, line("public-ipv4"), own * Bill.HOURS);
        }
    }

    private void replica(Bill bill, ReadReplica replica, int at) {
        var source = design.find(replica.source());
        if (source != null && source.spec() instanceof Database database) {
            new DatabaseBill(bill).addReplica(replica, database, work.cpuSeconds(at));
        }
    }

    /// What any component may have: data sent, logs kept.
    private void common(Bill bill, int at) {
        var before = sentToInternet.getOrDefault(bill.region(), BigDecimal.ZERO);
        var sent = Bill.decimal(bill.usage(Usage.INTERNET_GB, transfers.internetGb(at)));
        bill.usageAbove(before, Charge.TRANSFER_INTERNET_OUT, line("internet-out"), sent);
        sentToInternet.put(bill.region(), before.add(sent));
        bill.usage(Charge.TRANSFER_CROSS_ZONE, line("cross-zone"), 2 * bill.usage(Usage.CROSS_ZONE_GB, transfers.crossZoneGb(at)),
                note("both-directions"));
        bill.usage(Charge.TRANSFER_OTHER_REGION, line("other-region"),
                bill.usage(Usage.INTER_REGION_GB, transfers.otherRegionGb(at)));
        var logs = bill.usage(Usage.LOG_GB, 0);
        bill.usage(Charge.CLOUDWATCH_LOGS_INGEST, line("logs-ingest"), logs);
        bill.usage(Charge.CLOUDWATCH_LOGS_STORAGE, line("logs-storage"), logs, note("logs-kept"));
    }

    private int zones(Component component) {
        var zones = design.zones(component).size();
        return zones == 0 ? component.subnets().size() : zones;
    }

    /// Whether a name leads out of AWS.
    private boolean external(Component name) {
        for (var connection : design.connections()) {
            if (connection.from().equals(name.id())) {
                var to = design.find(connection.to());
                return to != null && to.spec() instanceof ExternalService;
            }
        }
        return false;
    }

    private double messageKb(int at) {
        var rate = flow.mean(design.components().get(at).id()).requests();
        return rate == 0 ? 0 : transfers.exchangedKb(at) / rate;
    }
}
