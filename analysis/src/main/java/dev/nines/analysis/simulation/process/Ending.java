package dev.nines.analysis.simulation.process;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// How an attempt ended for those who made or balanced it, who see what comes back and not why: whether a server is down, or only
/// answers with an error because what is behind it is down, makes a difference to proxies.
public enum Ending {
    /// Answered.
    ANSWERED,
    /// Answered with an error.
    ERROR,
    /// Nothing listened.
    REFUSED,
    /// The connection broke when the process died.
    BROKEN,
    /// Given up after waiting.
    LATE,
    /// Not even begun: there was nobody to ask, or nobody was to be asked.
    UNASKED;

    /// All but the good one.
    public static final Set<Ending> BAD = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ANSWERED)));

    /// Of what a process did not let in.
    static Ending ofRefused(Outcome outcome) {
        return outcome == Outcome.REFUSED ? REFUSED : ERROR;
    }
}
