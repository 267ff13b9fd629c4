package dev.nines.model.component;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.setting.Serving;

/// A virtual machine (EC2); programs stand inside it.
///
/// @param count
///            how many equal ones
/// @param autoRecovery
///            whether it is moved to other hardware when its host fails
/// @param serving
///            how it serves when no program stands inside it
@KindOf(group = Group.COMPUTE, within = {"subnet", "availability-zone", "vpc", "region"}, topLevel = true)
public record Server(LaunchTemplate template, @Default("1") @Range(min = "1", max = "10000") int count,
        @Default("general") ServerPurpose purpose, @Default("true") boolean autoRecovery,
        @Default("time.mean=20ms") Serving serving) implements Spec {}
