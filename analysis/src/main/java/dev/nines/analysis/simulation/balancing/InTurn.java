package dev.nines.analysis.simulation.balancing;

/// One after the other, whatever happens to them: how processes that listen on one port get their requests.
public final class InTurn implements Balancer {

    private final int members;
    private int next;

    public InTurn(int members) {
        this.members = members;
    }

    @Override
    public int choose(long now, long tried) {
        if (members == 0) {
            return -1;
        }
        int chosen = next;
        next = next + 1 == members ? 0 : next + 1;
        return chosen;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}
}
