package dev.nines.app.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.analysis.finding.Evidence;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.compose.Badges;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;

/// Everything computed about a design for a report.
///
/// @param plan how capacity is paid for in the report
/// @param exposure what the networks let through
/// @param review what a reviewer would say
/// @param problems of structure and network, the worst first
public record Results(Architecture design, CostReport cost, Plan plan, NetworkReport network, CapacityReport capacity,
        AvailabilityReport availability, ExposureReport exposure, Review review, List<Problem> problems) {

    public Results {
        problems = List.copyOf(problems);
    }

    /// Runs every analysis.
    public static Results of(Architecture design, PriceBook prices, Plan plan) {
        var evidence = Evidence.of(design, prices);
        return new Results(design, evidence.cost(), plan, evidence.network(), evidence.capacity(),
                evidence.availability(), evidence.exposure(), Review.of(evidence),
                FindingBlocks.worstFirst(Review.faults(evidence)));
    }

    /// What every card says of its component.
    public Badges badges() {
        var found = new ArrayList<>(problems);
        found.addAll(review.problems());
        return CardBadges.of(design, cost, plan, capacity, availability, found, EnumSet.allOf(Badge.Kind.class));
    }
}
