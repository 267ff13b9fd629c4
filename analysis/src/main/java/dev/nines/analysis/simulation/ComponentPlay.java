package dev.nines.analysis.simulation;

import java.util.Map;

import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.model.quantity.ComponentId;

/// What happened at one component after the warm-up, health checks included.
///
/// @param component its id
/// @param arrived requests that came
/// @param failed how requests failed there, by cause
/// @param inside how many were there on average, waiting and served
/// @param stayed how long they stayed on average, in milliseconds, with what they called; NaN if none left
/// @param busy share of the time that its processors were, or its places where it has none; of what a load came to; NaN where there are none
/// @param measures what else is worth knowing
public record ComponentPlay(ComponentId component, long arrived, Map<Outcome, Long> failed, double inside, double stayed,
        double busy, Map<Measure, Double> measures) {}
