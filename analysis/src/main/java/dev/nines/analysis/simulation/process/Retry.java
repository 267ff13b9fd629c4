package dev.nines.analysis.simulation.process;

import java.time.Duration;
import java.util.Set;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;

/// Further attempts of one caller at calls that failed: whether, and after what wait.
public final class Retry {

    private final int attempts;
    private final RetryBackoff backoff;
    private final long base;
    private final double longest;
    private final @Nullable Budget budget;
    private final Set<Ending> after;
    private final Dice dice;

    public Retry(RetryPolicy policy, Dice dice) {
        this(policy, Ending.BAD, dice);
    }

    /// @param after what another attempt is made after
    public Retry(RetryPolicy policy, Set<Ending> after, Dice dice) {
        this.attempts = policy.attempts();
        this.backoff = policy.backoff();
        this.base = policy.baseWait().toNanos();
        this.longest = policy.longestWait().toNanos();
        var earned = policy.budget();
        this.budget = earned == null ? null : new Budget(earned.value(), policy.budgetCap());
        this.after = after;
        this.dice = dice;
    }

    /// No further attempts.
    static Retry none(Dice dice) {
        return new Retry(new RetryPolicy(0, RetryBackoff.NONE, Duration.ZERO, Duration.ZERO, null, 1), dice);
    }

    void succeeded() {
        if (budget != null) {
            budget.succeeded();
        }
    }

    /// Whether there is to be one more after so many further attempts.
    boolean again(int before, Ending ending) {
        return before < attempts && after.contains(ending) && (budget == null || budget.spend());
    }

    /// Nanoseconds to wait before a further attempt.
    ///
    /// @param before how many there have been
    long pause(int before) {
        return switch (backoff) {
            case NONE -> 0;
            case CONSTANT -> base;
            case EXPONENTIAL -> doubled(before);
            case EXPONENTIAL_FULL_JITTER -> dice.below(doubled(before));
        };
    }

    private long doubled(int before) {
        return (long) Math.min(longest, Math.scalb((double) base, before));
    }
}
