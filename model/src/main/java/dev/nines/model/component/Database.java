package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.property.Unit;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Purchase;
import dev.nines.model.setting.Serving;
import org.jspecify.annotations.Nullable;

/// A managed relational database (RDS, Aurora).
///
/// @param readers
///            Aurora readers
/// @param maxConnections
///            absent: what the engine derives from its memory
/// @param poolProxy
///            whether connections go through RDS Proxy
/// @param failoverTime
///            absent: the middle of what is published for its deployment
/// @param readShare
///            share of queries that only read
/// @param ioPerQuery
///            storage operations per query (Aurora bills them)
/// @param backup
///            data kept in backups beyond the free size of the database
/// @param cpuShare
///            share of the service time that needs a CPU
@KindOf(group = Group.DATA, within = {"vpc", "subnet", "region"}, topLevel = true, spansZones = true)
public record Database(@Default("postgresql") DatabaseEngine engine,
        @Default("db.m5.large") @From(From.Source.DATABASE_CLASS) String instanceClass,
        @Default("single-az") DatabaseDeployment deployment, @Default("gp3") DatabaseStorage storage,
        @Default("100 GB") @Range(min = "5 GB", max = "128 TB") DataSize allocated,
        @Unit("IOPS") @Range(min = "100", max = "256000") @Nullable Integer iops,
        @Unit("MiB/s") @Range(min = "125", max = "4000") @Nullable Integer throughputMb,
        @Default("0") @Range(min = "0", max = "15") int readers, @Default("on-demand") Purchase purchase,
        @Range(min = "1", max = "262143") @Nullable Integer maxConnections,
        @Default("false") boolean poolProxy,
        @Range(min = "0s", max = "1d") @Nullable Duration failoverTime, @Default("0.8") Probability readShare,
        @Default("1") @Range(min = "0", max = "100000") double ioPerQuery,
        @Default("7d") @Range(min = "0s", max = "35d") Duration backupRetention,
        @Default("0 B") DataSize backup, @Default("false") boolean performanceInsights,
        @Default("false") boolean publiclyAccessible,
        @Default("true") boolean encrypted, @Refers("security-group") List<ComponentId> securityGroups,
        @Default("1") Probability cpuShare, @Default("time.mean=4ms") Serving serving) implements Spec {

    public Database {
        securityGroups = List.copyOf(securityGroups);
    }

    /// Its instances: the one that writes, standbys, readers.
    public int instances() {
        return switch (deployment) {
            case SINGLE_AZ -> 1;
            case MULTI_AZ_INSTANCE -> 2;
            case MULTI_AZ_CLUSTER -> 3;
            case AURORA -> 1 + readers;
        };
    }

    /// Until another instance has taken over: as set, or the middle of what is published: Multi-AZ 60 to 120 s, cluster below 35 s, Aurora
    /// often below 30 s and usually below 60 s.
    public Duration failsOverIn() {
        return failoverTime != null ? failoverTime : Duration.ofSeconds(switch (deployment) {
            case SINGLE_AZ -> 0;
            case MULTI_AZ_INSTANCE -> 90;
            case MULTI_AZ_CLUSTER -> 35;
            case AURORA -> 45;
        });
    }
}
