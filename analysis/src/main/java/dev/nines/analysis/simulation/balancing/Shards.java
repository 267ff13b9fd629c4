package dev.nines.analysis.simulation.balancing;

import dev.nines.analysis.simulation.engine.Dice;

/// Nodes of a cache: keys are spread evenly over shards, and of each shard one node answers.
public final class Shards implements Balancer {

    private final int copies;
    private final int[] leaders;
    private final Dice dice;

    /// @param copies nodes of a shard: the first members are those of the first shard
    public Shards(int shards, int copies, Dice dice) {
        this.copies = copies;
        this.leaders = new int[shards];
        this.dice = dice;
    }

    /// Another node of a shard answers.
    ///
    /// @param copy which of the shard's
    public void lead(int shard, int copy) {
        leaders[shard] = copy;
    }

    @Override
    public int choose(long now, long tried) {
        int shard = leaders.length == 1 ? 0 : dice.below(leaders.length);
        return shard * copies + leaders[shard];
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}
}
