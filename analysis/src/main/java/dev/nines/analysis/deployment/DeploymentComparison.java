package dev.nines.analysis.deployment;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A release by several strategies, side by side.
///
/// @param question what was asked, with the targets that were found
/// @param servers how many servers the targets have in all; 0 where they are functions
/// @param studies one of each strategy, in the order asked for
/// @param recommended the strategy that is recommended; absent where none keeps to the constraints
/// @param reasons why it is recommended and why not the others, in words
/// @param delivery what the pipelines of the design say; absent where it has none
/// @param releasesPerYear rate that the downtime of a year is reckoned with
/// @param complete whether it was not cancelled
public record DeploymentComparison(DeploymentQuestion question, int servers, List<StrategyStudy> studies,
        @Nullable StrategyStudy recommended, List<Message> reasons, @Nullable Delivery delivery, double releasesPerYear,
        boolean complete) {

    public DeploymentComparison {
        studies = List.copyOf(studies);
        reasons = List.copyOf(reasons);
    }

    /// The targets that were found.
    public List<ComponentId> targets() {
        return question.targets();
    }
}
