package dev.nines.analysis.simulation.balancing;

/// A balancer for each of two versions: which one chooses is known before whom it chooses.
///
/// Each knows all members by the same numbers and is told that those of the other version are away.
public final class Split implements Balancer {

    private final Balancer one;
    private final Balancer other;
    private final Sides sides;
    /// Requests of each member that the other one chose.
    private final boolean[] byOther;

    /// @param one chooses among those on side 0, and among all where requests may go to either
    public Split(Balancer one, Balancer other, int members, Sides sides) {
        this.one = one;
        this.other = other;
        this.sides = sides;
        this.byOther = new boolean[members];
    }

    @Override
    public int choose(long now, long tried) {
        return choose(now, tried, -1);
    }

    @Override
    public int choose(long now, long tried, int client) {
        boolean second = sides.draw() == 1;
        int chosen = (second ? other : one).choose(now, tried, client);
        if (chosen >= 0) {
            byOther[chosen] = second;
        }
        return chosen;
    }

    @Override
    public boolean take(int member, long now) {
        boolean second = sides.of(member) == 1;
        boolean taken = (second ? other : one).take(member, now);
        byOther[member] = taken ? second : byOther[member];
        return taken;
    }

    @Override
    public boolean isFull(int member) {
        return (sides.of(member) == 1 ? other : one).isFull(member);
    }

    @Override
    public boolean remembers() {
        return one.remembers();
    }

    @Override
    public void ended(int member, long now, boolean failed) {
        (byOther[member] ? other : one).ended(member, now, failed);
    }
}
