package dev.nines.analysis.deployment;

import java.util.List;

import dev.nines.model.quantity.Money;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategy;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// One strategy in a comparison.
///
/// @param strategy how
/// @param impossible why it cannot be done with this design; absent where it can, and then all that follows is there
/// @param steps what it does, in order, with numbers of servers
/// @param batches how many servers each batch updates, launches or switches, in order
/// @param good a release without a fault
/// @param bad one with
/// @param goodPlay the first run of a good one
/// @param badPlay the first run of a bad one
/// @param extraCost what one good release costs beyond what runs anyway; absent where no price is known
/// @param addresses further addresses that it needs, and whether the subnets have them
/// @param downtimeShare expected share of a year's requests that releases by it fail, at the rate and chance of the design and the release
/// @param unavailability share of time or requests that the design does not serve with releases by it: what faults take, and of the
///        rest what releases take
/// @param ease how a bad one is taken back, in words
/// @param notes what else there is to know, each with its reason
public record StrategyStudy(Strategy strategy, @Nullable Message impossible, List<Step> steps, List<Integer> batches,
        @Nullable DeploymentFigures good, @Nullable DeploymentFigures bad, @Nullable DeploymentPlay goodPlay,
        @Nullable DeploymentPlay badPlay, @Nullable Money extraCost, @Nullable AddressDemand addresses, double downtimeShare,
        double unavailability, @Nullable Message ease, List<Message> notes) {

    public StrategyStudy {
        steps = List.copyOf(steps);
        batches = List.copyOf(batches);
        notes = List.copyOf(notes);
    }
}
