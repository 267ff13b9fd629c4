package dev.nines.analysis.cost;

import static dev.nines.analysis.cost.Words.line;
import static dev.nines.analysis.cost.Words.note;

import dev.nines.analysis.prices.Charge;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import dev.nines.model.Usage;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.CreditMode;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.setting.Volume;
import dev.nines.model.setting.VolumeType;
import dev.nines.model.setting.WarmPool;
import dev.nines.model.setting.WarmPoolState;

/// Servers: hours, surplus CPU credits, monitoring, disks and public addresses.
final class ServerBill {

    private static final int METRICS_OF_A_SERVER = 7;
    private static final int GP3_IOPS = 3000;
    private static final int GP3_THROUGHPUT = 125;
    private static final int LEAST_PROVISIONED_IOPS = 100;

    private final Bill bill;
    private final LaunchTemplate template;
    private final double servers;

    ServerBill(Bill bill, LaunchTemplate template, double servers) {
        this.bill = bill;
        this.template = template;
        this.servers = servers;
    }

    /// Adds the lines of servers that run.
    ///
    /// @param cpuSeconds CPU time that the traffic needs of all of them in a second
    /// @param attachedAddresses elastic IP addresses attached, which take the place of automatic ones
    void add(double cpuSeconds, int attachedAddresses) {
        var type = template.instanceType();
        var hours = bill.usage(Usage.HOURS, Bill.HOURS);
        bill.hours(new ServerHour(type), line("server-hours", type, servers), servers * hours, template.purchase());
        credits(cpuSeconds, hours);
        if (template.detailedMonitoring()) {
            bill.baseline(Charge.CLOUDWATCH_METRIC, line("detailed-monitoring"), servers * METRICS_OF_A_SERVER,
                    note("detailed-monitoring", METRICS_OF_A_SERVER));
        }
        disks("");
        magneticRequests();
        var addresses = template.publicIp() ? Math.max(0, servers - attachedAddresses) : 0;
        if (addresses > 0) {
            bill.baseline(Charge.PUBLIC_IPV4_HOUR, line("public-ipv4"), addresses * hours);
        }
    }

    /// Adds what a warm pool keeps: disks, and hours where its servers run.
    static void addWarmPool(Bill bill, AutoScalingGroup group, double servers, WarmPool pool) {
        var prepared = Math.max(pool.minimum(), (pool.prepared() == null ? group.max() : pool.prepared()) - servers);
        if (prepared <= 0) {
            return;
        }
        var kept = new ServerBill(bill, group.template(), prepared);
        if (pool.state() == WarmPoolState.RUNNING) {
            var item = new ServerHour(group.template().instanceType());
            bill.hours(item.key() + " warm-pool", item, line("warm-pool-hours", group.template().instanceType(), prepared),
                    prepared * Bill.HOURS, group.template().purchase());
        }
        kept.disks("warm-pool ");
    }

    /// Surplus use above the baseline, billed in unlimited mode: (u − b) × vCPU × hours.
    private void credits(double cpuSeconds, double hours) {
        var type = InstanceTypes.find(template.instanceType());
        var burst = type == null ? null : type.burst();
        var shape = type == null ? null : type.shape();
        if (burst == null || shape == null || servers == 0) {
            return;
        }
        var unlimited = template.creditMode() == null
                ? burst.unlimitedByDefault()
                : template.creditMode() == CreditMode.UNLIMITED;
        var use = Math.min(1, cpuSeconds / (servers * shape.vcpu()));
        var surplus = Math.max(0, use - burst.baseline()) * shape.vcpu() * servers * hours;
        if (unlimited) {
            bill.usage(Charge.EC2_CPU_CREDITS, line("cpu-credits"), bill.usage(Usage.SURPLUS_CREDIT_HOURS, surplus),
                    note("cpu-credits", use, burst.baseline()));
        }
    }

    private void disks(String prefix) {
        disk(prefix + "root", template.rootVolume());
        for (var index = 0; index < template.volumes().size(); index++) {
            disk(prefix + "disk-" + (index + 1), template.volumes().get(index));
        }
    }

    /// Operations are given for a component, so its magnetic disks share one line.
    private void magneticRequests() {
        var magnetic = template.rootVolume().type() == VolumeType.MAGNETIC
                || template.volumes().stream().anyMatch(volume -> volume.type() == VolumeType.MAGNETIC);
        if (magnetic) {
            bill.usage(Charge.EBS_STANDARD_REQUESTS, line("volume-requests"), bill.usage(Usage.IO_OPERATIONS, 0) / 1e6);
        }
    }

    private void disk(String name, Volume volume) {
        var gb = servers * volume.size().gb();
        var iops = volume.iops() == null ? 0 : volume.iops();
        switch (volume.type()) {
            case GP3 -> {
                storage(name, Charge.EBS_GP3_STORAGE, gb);
                above(name, Charge.EBS_GP3_IOPS, "volume-iops", iops - GP3_IOPS);
                above(name, Charge.EBS_GP3_THROUGHPUT, "volume-throughput",
                        (volume.throughputMb() == null ? 0 : volume.throughputMb()) - GP3_THROUGHPUT);
            }
            case GP2 -> storage(name, Charge.EBS_GP2_STORAGE, gb);
            case IO1 -> {
                storage(name, Charge.EBS_IO1_STORAGE, gb);
                above(name, Charge.EBS_IO1_IOPS, "volume-iops", Math.max(iops, LEAST_PROVISIONED_IOPS));
            }
            case IO2 -> {
                storage(name, Charge.EBS_IO2_STORAGE, gb);
                above(name, Charge.EBS_IO2_IOPS, "volume-iops", Math.max(iops, LEAST_PROVISIONED_IOPS));
            }
            case ST1 -> storage(name, Charge.EBS_ST1_STORAGE, gb);
            case SC1 -> storage(name, Charge.EBS_SC1_STORAGE, gb);
            case MAGNETIC -> storage(name, Charge.EBS_STANDARD_STORAGE, gb);
        }
        if (volume.snapshots().bytes() > 0) {
            bill.baseline(name, Charge.EBS_SNAPSHOT, line("snapshots"), servers * volume.snapshots().gb());
        }
    }

    private void storage(String name, Charge charge, double gb) {
        bill.baseline(name, charge, line("volume", charge.key().substring("ebs-".length(), charge.key().lastIndexOf('-'))), gb);
    }

    private void above(String name, Charge charge, String label, int each) {
        if (each > 0) {
            bill.baseline(name, charge, line(label), servers * each);
        }
    }
}
