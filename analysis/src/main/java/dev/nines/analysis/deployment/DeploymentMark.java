package dev.nines.analysis.deployment;

import java.time.Duration;

import dev.nines.model.release.Step;
import org.jspecify.annotations.Nullable;

/// Something that happened to a release as a whole.
///
/// @param at from the beginning of the release; before it: negative
/// @param what happened
/// @param number of the step or batch, from 1; 0 where there is none
/// @param step that began; absent where none did
public record DeploymentMark(Duration at, What what, int number, @Nullable Step step) {

    /// What can happen.
    public enum What {
        /// It began.
        BEGAN,
        /// A step began.
        STEP,
        /// All servers or requests are the new version's; only waiting is left.
        REACHED_ALL,
        /// An alarm or people noticed that it does harm.
        NOTICED,
        /// It was stopped, because too few servers would have been healthy.
        STOPPED,
        /// The old version serves everything again.
        ROLLED_BACK,
        /// It is over.
        ENDED
    }
}
