package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;

/// Keeps clients with the members that they came to first, by cookies.
///
/// A cookie holds for a while from the last request. Where its member takes no requests, another one is chosen and the cookie leads
/// there, also when the first one is back: Application Load Balancer user guide, sticky sessions; HAProxy `cookie … insert`.
public final class Sticky implements Balancer {

    private final Balancer balancer;
    private final long lasts;
    /// By client: 1 more than the member it is bound to, and until when.
    private int[] bound = new int[64];
    private long[] until = new long[64];
    private final int people;
    private long moved;

    /// @param balancer chooses for those who have no cookie
    /// @param lasts nanoseconds
    /// @param people numbers from which on clients are programs, which keep no cookies
    public Sticky(Balancer balancer, long lasts, int people) {
        this.balancer = balancer;
        this.lasts = lasts;
        this.people = people;
    }

    /// How often a client had to go to another member while its cookie held: a session in the memory of a server is lost then.
    public long moved() {
        return moved;
    }

    @Override
    public int choose(long now, long tried) {
        return balancer.choose(now, tried);
    }

    @Override
    public int choose(long now, long tried, int client) {
        if (client < 0 || client >= people) {
            return balancer.choose(now, tried, client);
        }
        if (client >= bound.length) {
            grow(client);
        }
        int before = now < until[client] ? bound[client] - 1 : -1;
        if (before >= 0 && tried == 0 && balancer.take(before, now)) {
            until[client] = now + lasts;
            return before;
        }
        if (before >= 0 && tried == 0 && balancer.isFull(before)) {
            return -1;
        }
        int chosen = balancer.choose(now, tried, client);
        if (chosen >= 0) {
            moved += before >= 0 && chosen != before ? 1 : 0;
            bound[client] = chosen + 1;
            until[client] = now + lasts;
        }
        return chosen;
    }

    private void grow(int client) {
        int room = Math.min(people, Math.max(client + 1, 2 * bound.length));
        bound = Arrays.copyOf(bound, room);
        until = Arrays.copyOf(until, room);
    }

    @Override
    public boolean take(int member, long now) {
        return balancer.take(member, now);
    }

    @Override
    public boolean isFull(int member) {
        return balancer.isFull(member);
    }

    @Override
    public boolean remembers() {
        return balancer.remembers();
    }

    @Override
    public void ended(int member, long now, boolean failed) {
        balancer.ended(member, now, failed);
    }
}
