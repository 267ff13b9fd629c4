package dev.nines.analysis.simulation.process;

import java.util.Set;

import dev.nines.analysis.simulation.balancing.Balancer;
import org.jspecify.annotations.Nullable;

/// Several targets of which a balancer chooses one for each call.
///
/// A call that goes through pools within pools is counted by the outermost of those that remember what they chose.
public final class Pool implements Target {

    final int number;
    private final Balancer balancer;
    /// By place of the ending.
    private final boolean[] failures = new boolean[Ending.values().length];
    private final Target[] members;
    private @Nullable Backlog backlog;

    /// @param failures what the balancer counts as one
    Pool(int number, Balancer balancer, Set<Ending> failures, Target[] members) {
        this.number = number;
        this.balancer = balancer;
        failures.forEach(ending -> this.failures[ending.ordinal()] = ending != Ending.ANSWERED);
        this.members = members.clone();
    }

    @Override
    public @Nullable Unit settle(Visits visits, int visit, long now, long tried) {
        int connection = visits.connection(visit);
        int taken = connection < 0 ? -1 : visits.held.member(connection, number);
        if (taken >= 0) {
            return members[taken].settle(visits, visit, now, 0);
        }
        int member = balancer.choose(now, tried, visits.clients[visit]);
        if (member < 0) {
            return null;
        }
        if (connection >= 0) {
            visits.held.choose(connection, number, member);
        }
        if (visits.pools[visit] < 0 && balancer.remembers()) {
            visits.pools[visit] = number;
            visits.members[visit] = member;
        }
        return members[member].settle(visits, visit, now, 0);
    }

    void ended(int member, long now, Ending ending) {
        balancer.ended(member, now, failures[ending.ordinal()]);
        if (backlog != null) {
            backlog.wake();
        }
    }

    /// Lets those wait for whom there is no room.
    public void queue(Backlog behind) {
        backlog = behind;
    }

    /// Where those wait for whom there is no room; absent where nobody waits.
    public @Nullable Backlog backlog() {
        return backlog;
    }
}
