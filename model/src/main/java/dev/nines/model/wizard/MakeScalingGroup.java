package dev.nines.model.wizard;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Unit;
import org.jspecify.annotations.Nullable;

/// Turns a server into an Auto Scaling group of such servers.
///
/// @param min fewest servers; absent: as many as there are, and one per zone behind a load balancer
/// @param max most servers; absent: twice as many
/// @param cpuTarget average use of CPU that the group keeps to
public record MakeScalingGroup(@Range(min = "0", max = "10000") @Nullable Integer min,
        @Range(min = "1", max = "10000") @Nullable Integer max,
        @Default("50") @Range(min = "1", max = "100") @Unit("%") int cpuTarget) implements Wizard {}
