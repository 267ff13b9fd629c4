package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.check.Checks;

/// Everything computed about a design for a report.
///
/// @param plan how capacity is paid for in the report
/// @param problems of structure and network, the worst first
public record Results(Architecture design, CostReport cost, Plan plan, NetworkReport network,
        CapacityReport capacity, List<Problem> problems) {

    public Results {
        problems = List.copyOf(problems);
    }

    /// Runs every analysis.
    public static Results of(Architecture design, PriceBook prices, Plan plan) {
        var network = NetworkAnalysis.of(design);
        var problems = new ArrayList<>(Checks.of(design));
        problems.addAll(network.problems());
        return new Results(design, CostReport.of(design, prices), plan, network, CapacityAnalysis.of(design),
                FindingBlocks.worstFirst(problems));
    }
}
