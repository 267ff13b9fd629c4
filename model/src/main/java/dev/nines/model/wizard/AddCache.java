package dev.nines.model.wizard;

import dev.nines.model.component.CacheEngine;
import dev.nines.model.property.Default;
import dev.nines.model.property.From;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;

/// Puts a cache beside a database, which answers most of the reads.
///
/// @param engine what it runs
/// @param nodeType its size
/// @param replicas copies that take over when it fails
/// @param hitRatio share of the reads it answers
public record AddCache(@Default("valkey") CacheEngine engine,
        @Default("cache.r6g.large") @From(From.Source.CACHE_NODE) String nodeType,
        @Default("1") @Range(min = "0", max = "5") int replicas,
        @Default("0.8") Probability hitRatio) implements Wizard {}
