package dev.nines.analysis.simulation.balancing;

/// One after the other, whatever happens to them: how processes that listen on one port get their requests.
public final class InTurn implements Balancer {

    private final int members;
    private final boolean[] away;
    private int next;

    public InTurn(int members) {
        this.members = members;
        this.away = new boolean[members];
    }

    /// A member comes or leaves.
    public void turn(int member, boolean there) {
        away[member] = !there;
    }

    @Override
    public int choose(long now, long tried) {
        for (int i = 0; i < members; i++) {
            int chosen = next;
            next = next + 1 == members ? 0 : next + 1;
            if (!away[chosen]) {
                return chosen;
            }
        }
        return -1;
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}
}
