package dev.nines.analysis.simulation.rollout;

import java.util.List;

import dev.nines.model.release.Release;
import dev.nines.model.release.Step;

/// A release that is to be carried out.
///
/// @param release what is released
/// @param steps what is done, in order
/// @param back what is done to bring the old version back by a new deployment
/// @param takenBack whether a bad one is taken back rather than followed by the next release
/// @param unasked whether that needs nobody to decide it
/// @param bad whether it does harm
/// @param slow nanoseconds after which an answer is slow
public record Order(Release release, List<Step> steps, List<Step> back, boolean takenBack, boolean unasked, boolean bad,
        long slow) {

    public Order {
        steps = List.copyOf(steps);
        back = List.copyOf(back);
    }

    /// Nothing is released, for comparison.
    public static Order none(Release release, long slow) {
        return new Order(release, List.of(), List.of(), false, false, false, slow);
    }
}
