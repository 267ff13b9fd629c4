package dev.nines.model.component;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Serving;

/// A database process on a server of your own.
@KindOf(group = Group.DATA, within = "server")
public record DatabaseServer(@Default("postgresql") DatabaseEngine engine,
        @Default("5432") @Range(min = "1", max = "65535") int port,
        @Default("100") @Range(min = "1", max = "262143") int maxConnections,
        @Default("0.8") Probability readShare,
        @Default("30s") @Range(min = "0s", max = "1d") Duration startTime, @Default("1 GB") DataSize memory,
        @Default("1") Probability cpuShare, @Default("time.mean=4ms") Serving serving) implements Spec {}
