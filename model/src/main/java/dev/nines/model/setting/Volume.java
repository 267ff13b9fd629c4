package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Unit;
import dev.nines.model.quantity.DataSize;
import org.jspecify.annotations.Nullable;

/// A block storage volume.
///
/// @param iops
///            provisioned operations per second; absent: the baseline of the type
/// @param throughputMb
///            provisioned MiB/s (gp3); absent: the baseline
/// @param snapshots
///            data held in snapshots
public record Volume(@Default("gp3") VolumeType type,
        @Default("20 GB") @Range(min = "1 GB", max = "64 TB") DataSize size,
        @Unit("IOPS") @Range(min = "100", max = "256000") @Nullable Integer iops,
        @Unit("MiB/s") @Range(min = "125", max = "4000") @Nullable Integer throughputMb,
        @Default("0 B") DataSize snapshots) {}
