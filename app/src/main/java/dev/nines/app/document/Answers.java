package dev.nines.app.document;

import java.util.List;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.edit.Edit;
import org.jspecify.annotations.Nullable;

/// What the analyses say about one value of the design.
///
/// @param flow the traffic of every component and connection
/// @param problems
///            everything that should be mended, worst first
public record Answers(Architecture design, Flow flow, CostReport cost, NetworkReport network, CapacityReport capacity,
        Review review,
        List<Problem> problems) {

    public Answers {
        problems = List.copyOf(problems);
    }

    /// An edit that mends a problem, or null where it takes more than that.
    public @Nullable Edit fix(Problem problem) {
        for (var finding : review.findings()) {
            if (finding.code().equals(problem.code()) && finding.problem().equals(problem)) {
                return finding.fix();
            }
        }
        return null;
    }

    /// How many problems are of a severity.
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
