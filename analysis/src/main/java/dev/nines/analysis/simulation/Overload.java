package dev.nines.analysis.simulation;

import java.time.Duration;

import dev.nines.model.quantity.ComponentId;

/// Why a run has ended early: more was there at once than a run has room for. Whatever came in went on coming in faster than it went.
///
/// @param at from the beginning
/// @param underWay requests and calls that were going on, and messages
/// @param component where most of them were, instead of waiting for what they had called
/// @param there how many were there
public record Overload(Duration at, long underWay, ComponentId component, long there) {}
