package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.setting.AliasWeight;
import dev.nines.model.setting.Serving;
import org.jspecify.annotations.Nullable;

/// A function that runs on demand (Lambda).
///
/// @param reserved
///            concurrency kept for it, and its limit; absent: the account's
/// @param provisioned
///            concurrency kept warm
/// @param coldStart
///            added to the first request of each new environment
/// @param idleTime
///            after which an environment is gone
/// @param versions
///            versions behind the alias and their shares; none: the latest
@KindOf(group = Group.COMPUTE, within = {"region", "vpc"}, topLevel = true, spansZones = true)
public record LambdaFunction(@Default("512 MB") @Range(min = "128 MB", max = "10 GB") DataSize memory,
        @Default("x86-64") ProcessorArchitecture architecture, @Default("java25") String runtime,
        @Default("30s") @Range(min = "1s", max = "900s") Duration timeout,
        @Range(min = "0", max = "100000") @Nullable Integer reserved,
        @Default("0") @Range(min = "0", max = "100000") int provisioned,
        @Default("500ms") @Range(min = "0s", max = "10s") Duration coldStart,
        @Default("10m") @Range(min = "1s", max = "1h") Duration idleTime, List<AliasWeight> versions,
        @Refers("role") @Nullable ComponentId role,
        @Refers("security-group") List<ComponentId> securityGroups,
        @Default("512 MB") @Range(min = "512 MB", max = "10 GB") DataSize ephemeralStorage,
        @Default("time.mean=50ms") Serving serving) implements Spec {

    public LambdaFunction {
        versions = List.copyOf(versions);
        securityGroups = List.copyOf(securityGroups);
    }
}
