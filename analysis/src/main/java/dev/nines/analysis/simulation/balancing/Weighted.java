package dev.nines.analysis.simulation.balancing;

import dev.nines.analysis.simulation.engine.Dice;

/// At random by weight, whatever happens: weighted records of DNS, weighted target groups.
public final class Weighted implements Balancer {

    private final double[] weights;
    private final double sum;
    private final Dice dice;

    /// @param weights at least 0 each
    public Weighted(double[] weights, Dice dice) {
        this.weights = weights.clone();
        this.dice = dice;
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        this.sum = all;
    }

    @Override
    public int choose(long now, long tried) {
        double left = dice.share() * sum;
        for (int member = 0; member < weights.length; member++) {
            left -= weights[member];
            if (left < 0) {
                return member;
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
