package dev.nines.analysis.network;

import dev.nines.model.Problem;

/// The answer to a request for a plan.
public sealed interface Proposal permits Plan, Proposal.Refusal {

    /// There is no such plan, and why.
    record Refusal(Problem problem) implements Proposal {}
}
