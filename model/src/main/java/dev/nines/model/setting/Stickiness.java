package dev.nines.model.setting;

import java.time.Duration;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;

/// Whether a client stays with its target.
public record Stickiness(@Default("off") StickinessKind kind,
        @Default("1d") @Range(min = "1s", max = "7d") Duration duration) {}
