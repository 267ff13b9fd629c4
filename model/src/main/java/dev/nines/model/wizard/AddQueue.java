package dev.nines.model.wizard;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// Lets a program leave work in a queue, with workers that do it.
///
/// @param share share of the requests that leave a message
/// @param workTime time a worker needs for one message
/// @param instanceType servers of the workers; absent: as the program's own
/// @param min fewest workers
/// @param max most workers
public record AddQueue(@Default("1") Probability share,
        @Default("200ms") @Range(min = "1ms", max = "15m") Duration workTime,
        @From(From.Source.INSTANCE_TYPE) @Nullable String instanceType,
        @Default("2") @Range(min = "1", max = "10000") int min,
        @Default("8") @Range(min = "1", max = "10000") int max) implements Wizard {}
