package dev.nines.analysis.availability;

import java.util.List;
import java.util.Set;

import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// How available a design is, why, and what to do first about it.
///
/// @param service all journeys of users together: it fails where any does
/// @param journeys each group of users by itself, and work in the background
/// @param contributions what matters, most downtime first
/// @param budget downtime by kind of cause, most first
/// @param promise the provider's promise beside the forecast
/// @param assumed what was assumed of how things fail
/// @param objective availability the design must reach, absent where none is asked for
/// @param assumptions what else the numbers rest on
public record AvailabilityReport(Service service, List<Journey> journeys, CutSetSummary cutSets, List<Contribution> contributions,
        List<CauseShare> budget, Promise promise, Set<Assumed> assumed, @Nullable Probability objective,
        List<Message> assumptions) {

    public AvailabilityReport {
        journeys = List.copyOf(journeys);
        contributions = List.copyOf(contributions);
        budget = List.copyOf(budget);
        assumptions = List.copyOf(assumptions);
    }

    /// Whether the design reaches what is asked for; also true where nothing is.
    public boolean meetsObjective() {
        return objective == null || service.availability() >= objective.value();
    }

    /// Whether anybody uses the design.
    public boolean used() {
        return journeys.stream().anyMatch(journey -> !journey.background());
    }
}
