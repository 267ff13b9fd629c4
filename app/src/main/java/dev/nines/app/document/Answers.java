package dev.nines.app.document;

import java.util.List;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.Severity;

/// What the analyses say about one value of the design.
///
/// @param problems
///            everything that should be mended, worst first
public record Answers(Architecture design, CostReport cost, NetworkReport network, CapacityReport capacity,
        List<Problem> problems) {

    public Answers {
        problems = List.copyOf(problems);
    }

    /// How many problems are of a severity.
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
