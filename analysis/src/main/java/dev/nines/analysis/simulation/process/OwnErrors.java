package dev.nines.analysis.simulation.process;

/// Errors that a process answers with because of whom it has asked, not because of itself: what a load balancer makes of its targets.
public final class OwnErrors {

    private long late;
    private long broken;
    private long nobody;
    private long left;

    /// A request fails because a call of it has.
    void failed(Ending ending) {
        switch (ending) {
            case LATE -> late++;
            case REFUSED, BROKEN -> broken++;
            case UNASKED -> nobody++;
            case ANSWERED, ERROR -> {
                // what the target says is passed on
            }
        }
    }

    /// Who has sent a request waits for it no longer.
    void left() {
        left++;
    }

    /// Targets did not answer in time.
    public long late() {
        return late;
    }

    /// Nothing listened, or the connection broke.
    public long broken() {
        return broken;
    }

    /// There was nobody to ask.
    public long nobody() {
        return nobody;
    }

    /// Clients went while it waited for an answer.
    public long clientsGone() {
        return left;
    }
}
