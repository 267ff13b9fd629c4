package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Serving;

/// An application server process (WAS).
///
/// @param processes
///            how many equal processes stand on one server
/// @param threads
///            requests one process works on at once
/// @param cpuShare
///            share of the service time that needs a CPU; the rest waits
/// @param lockShare
///            share of the service time under an exclusive lock of the process
/// @param connectionPool
///            database connections per process
/// @param startTime
///            from start to the first answer
/// @param memory
///            memory of one process
@KindOf(group = Group.COMPUTE, within = {"server", "auto-scaling-group"})
public record AppServer(@Default("requests") ProcessMode mode,
        @Default("8080") @Range(min = "1", max = "65535") int port,
        @Default("1") @Range(min = "1", max = "1000") int processes,
        @Default("8") @Range(min = "1", max = "100000") int threads,
        @Default("time.mean=20ms") Serving serving, @Default("1") Probability cpuShare,
        @Default("0") Probability lockShare,
        @Default("10") @Range(min = "0", max = "100000") int connectionPool,
        @Default("60s") @Range(min = "0s", max = "1h") Duration startTime,
        @Default("512 MB") DataSize memory) implements Spec {}
