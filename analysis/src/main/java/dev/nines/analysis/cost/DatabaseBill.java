package dev.nines.analysis.cost;

import static dev.nines.analysis.cost.Words.line;
import static dev.nines.analysis.cost.Words.note;

import dev.nines.analysis.prices.Charge;
import dev.nines.analysis.prices.PriceItem.AuroraHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour;
import dev.nines.analysis.prices.PriceItem.DatabaseHour.Deployment;
import dev.nines.analysis.prices.PriceItem.DatabaseHour.Engine;
import dev.nines.model.Usage;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.setting.Purchase;
import dev.nines.model.text.Message;

/// Managed relational databases: instances, storage, operations, backups, credits.
final class DatabaseBill {

    private static final int GP3_IOPS = 3000;
    private static final int GP3_IOPS_OF_LARGE = 12_000;
    private static final int GP3_THROUGHPUT = 125;
    private static final int GP3_THROUGHPUT_OF_LARGE = 500;
    private static final int LARGE_GB = 400;
    private static final int LEAST_PROVISIONED_IOPS = 1000;

    private final Bill bill;

    DatabaseBill(Bill bill) {
        this.bill = bill;
    }

    /// @param queries queries a second
    /// @param cpuSeconds CPU time they need in a second
    void add(Database database, double queries, double cpuSeconds) {
        if (aurora(database)) {
            addAurora(database, queries);
        } else {
            var deployment = switch (database.deployment()) {
                case SINGLE_AZ, AURORA -> Deployment.SINGLE_AZ;
                case MULTI_AZ_INSTANCE -> Deployment.MULTI_AZ;
                case MULTI_AZ_CLUSTER -> Deployment.MULTI_AZ_CLUSTER;
            };
            instance(database.engine(), deployment, database.instanceClass(), database.purchase());
            storage(database, deployment);
            if (database.backup().bytes() > 0) {
                bill.baseline(Charge.RDS_BACKUP, line("backup"), database.backup().gb());
            }
        }
        credits(database.instanceClass(), cpuSeconds);
        if (database.performanceInsights()) {
            bill.free("performance-insights", line("performance-insights"));
        }
        if (database.poolProxy()) {
            var type = InstanceTypes.find(database.instanceClass().replaceFirst("^db\\.", ""));
            var shape = type == null ? null : type.shape();
            bill.baseline(Charge.RDS_PROXY, line("pool-proxy"), (shape == null ? 2 : shape.vcpu()) * Bill.HOURS);
        }
    }

    /// A copy has its source's storage of its own.
    void addReplica(ReadReplica replica, Database source, double cpuSeconds) {
        if (aurora(source)) {
            auroraInstances(source, replica.instanceClass(), 1, replica.purchase());
        } else {
            instance(source.engine(), Deployment.SINGLE_AZ, replica.instanceClass(), replica.purchase());
            storage(source, Deployment.SINGLE_AZ);
        }
        credits(replica.instanceClass(), cpuSeconds);
    }

    private static boolean aurora(Database database) {
        return database.deployment() == DatabaseDeployment.AURORA || database.engine() == DatabaseEngine.AURORA_MYSQL
                || database.engine() == DatabaseEngine.AURORA_POSTGRESQL;
    }

    private void instance(DatabaseEngine engine, Deployment deployment, String type, Purchase purchase) {
        var program = switch (engine) {
            case POSTGRESQL, AURORA_POSTGRESQL -> Engine.POSTGRESQL;
            case MYSQL, AURORA_MYSQL -> Engine.MYSQL;
            case MARIADB -> Engine.MARIADB;
        };
        var label = switch (deployment) {
            case SINGLE_AZ -> line("database-hours", type);
            case MULTI_AZ -> line("database-hours-multi-az", type);
            case MULTI_AZ_CLUSTER -> line("database-hours-cluster", type);
        };
        bill.hours(new DatabaseHour(program, deployment, type), label, bill.usage(Usage.HOURS, Bill.HOURS), purchase);
    }

    private void storage(Database database, Deployment deployment) {
        var gb = database.allocated().gb();
        var single = deployment == Deployment.SINGLE_AZ;
        var copies = deployment == Deployment.MULTI_AZ_CLUSTER ? 1.5 : 1;
        var iops = database.iops() == null ? 0 : database.iops();
        switch (database.storage()) {
            case GP3, AURORA_STANDARD, AURORA_IO_OPTIMIZED -> {
                if (deployment == Deployment.MULTI_AZ_CLUSTER) {
                    bill.baseline(Charge.RDS_GP3_STORAGE_CLUSTER, line("database-storage", "gp3"), gb);
                } else {
                    bill.baseline(single ? Charge.RDS_GP3_STORAGE : Charge.RDS_GP3_STORAGE_MULTI_AZ,
                            line("database-storage", "gp3"), gb);
                }
                gp3(database, single, copies, iops, gb >= LARGE_GB);
            }
            case GP2 -> bill.baseline(single ? Charge.RDS_GP2_STORAGE : Charge.RDS_GP2_STORAGE_MULTI_AZ,
                    line("database-storage", "gp2"), gb * copies);
            case IO1, IO2 -> {
                var io1 = database.storage() == DatabaseStorage.IO1;
                bill.baseline(single ? Charge.RDS_IO1_STORAGE : Charge.RDS_IO1_STORAGE_MULTI_AZ,
                        line("database-storage", io1 ? "io1" : "io2"), gb * copies,
                        io1 ? new Message[0] : new Message[]{note("io1-price")});
                bill.baseline(single ? Charge.RDS_IO1_IOPS : Charge.RDS_IO1_IOPS_MULTI_AZ, line("database-iops"),
                        Math.max(iops, LEAST_PROVISIONED_IOPS) * copies);
            }
            case MAGNETIC -> bill.baseline(Charge.RDS_STANDARD_STORAGE, line("database-storage", "magnetic"),
                    gb * (single ? 1 : 2 * copies));
        }
    }

    /// Beyond the baseline, which is higher from 400 GB on.
    private void gp3(Database database, boolean single, double copies, int iops, boolean large) {
        var extra = iops - (large ? GP3_IOPS_OF_LARGE : GP3_IOPS);
        if (extra > 0) {
            bill.baseline(single ? Charge.RDS_GP3_IOPS : Charge.RDS_GP3_IOPS_MULTI_AZ, line("database-iops"), extra * copies);
        }
        var throughput = database.throughputMb();
        var more = throughput == null ? 0 : throughput - (large ? GP3_THROUGHPUT_OF_LARGE : GP3_THROUGHPUT);
        if (more > 0) {
            bill.baseline(Charge.RDS_GP3_THROUGHPUT, line("database-throughput"), more * (single ? 1 : 2 * copies));
        }
    }

    private void addAurora(Database database, double queries) {
        auroraInstances(database, database.instanceClass(), 1 + database.readers(), database.purchase());
        var optimized = database.storage() == DatabaseStorage.AURORA_IO_OPTIMIZED;
        bill.baseline(optimized ? Charge.AURORA_STORAGE_IO_OPTIMIZED : Charge.AURORA_STORAGE, line("aurora-storage"),
                database.allocated().gb());
        if (!optimized) {
            bill.usage(Charge.AURORA_IO, line("aurora-io"),
                    bill.usage(Usage.IO_OPERATIONS, Month.events(queries * database.ioPerQuery())) / 1e6);
        }
        if (database.backup().bytes() > 0) {
            bill.baseline(Charge.AURORA_BACKUP, line("backup"), database.backup().gb());
        }
    }

    private void auroraInstances(Database database, String type, int instances, Purchase purchase) {
        var storage = database.storage() == DatabaseStorage.AURORA_IO_OPTIMIZED
                ? AuroraHour.Storage.IO_OPTIMIZED
                : AuroraHour.Storage.STANDARD;
        bill.hours(new AuroraHour(storage, type), line("aurora-hours", type, instances),
                instances * bill.usage(Usage.HOURS, Bill.HOURS), purchase);
    }

    /// Burstable classes are always unlimited.
    private void credits(String instanceClass, double cpuSeconds) {
        var type = InstanceTypes.find(instanceClass.replaceFirst("^db\\.", ""));
        var burst = type == null ? null : type.burst();
        var shape = type == null ? null : type.shape();
        if (burst != null && shape != null && burst.unlimitedByDefault()) {
            var use = Math.min(1, cpuSeconds / shape.vcpu());
            var surplus = Math.max(0, use - burst.baseline()) * shape.vcpu() * Bill.HOURS;
            bill.usage(Charge.RDS_CPU_CREDITS, line("cpu-credits"), bill.usage(Usage.SURPLUS_CREDIT_HOURS, surplus),
                    note("cpu-credits", use, burst.baseline()));
        }
    }
}
