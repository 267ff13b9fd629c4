package dev.nines.app.document;

import java.util.List;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.analysis.finding.Evidence;
import dev.nines.analysis.finding.Finding;
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
/// Answers are equal only to themselves: whoever observes them asks, and comparing whole reports takes long.
///
/// @param evidence what each analysis says
/// @param review what a reviewer says about it
/// @param problems
///            everything that should be mended, worst first
public record Answers(Evidence evidence, Review review, List<Problem> problems) {

    public Answers {
        problems = List.copyOf(problems);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /// The design they are about.
    public Architecture design() {
        return evidence.architecture();
    }

    /// The traffic of every component and connection.
    public Flow flow() {
        return evidence.flow();
    }

    /// The bill.
    public CostReport cost() {
        return evidence.cost();
    }

    /// The addresses.
    public NetworkReport network() {
        return evidence.network();
    }

    /// The load.
    public CapacityReport capacity() {
        return evidence.capacity();
    }

    /// How much of the time it works.
    public AvailabilityReport availability() {
        return evidence.availability();
    }

    /// Who reaches what.
    public ExposureReport exposure() {
        return evidence.exposure();
    }

    /// The finding that a problem is; null where it is none of the review's.
    public @Nullable Finding finding(Problem problem) {
        for (var finding : review.findings()) {
            if (finding.code().equals(problem.code()) && finding.problem().equals(problem)) {
                return finding;
            }
        }
        return null;
    }

    /// An edit that mends a problem, or null where it takes more than that.
    public @Nullable Edit fix(Problem problem) {
        var finding = finding(problem);
        return finding == null ? null : finding.fix();
    }

    /// How many problems are of a severity.
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
