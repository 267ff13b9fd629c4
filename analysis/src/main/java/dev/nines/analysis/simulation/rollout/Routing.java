package dev.nines.analysis.simulation.rollout;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.balancing.Sides;
import dev.nines.analysis.simulation.engine.Dice;

/// The share of the requests that goes to a version, whatever the numbers of servers; or nothing of the kind.
public final class Routing {

    private static final double BY_NUMBERS = -1;

    private final Dice dice;
    private final List<Runnable> followers = new ArrayList<>();
    private int version;
    private double share = BY_NUMBERS;

    public Routing(Dice dice) {
        this.dice = dice;
    }

    /// Which version a member of a balancer runs.
    @FunctionalInterface
    public interface Versions {
        int of(int member);
    }

    /// How a balancer divides its requests, by the versions of its members.
    public Sides sides(Versions versions) {
        return new Sides() {
            @Override
            public int draw() {
                return share == BY_NUMBERS ? EITHER : share == 1 || share > 0 && dice.happens(share) ? 1 : 0;
            }

            @Override
            public int of(int member) {
                return share != BY_NUMBERS && versions.of(member) == version ? 1 : 0;
            }
        };
    }

    /// Lets somebody know whenever members change sides.
    public void follow(Runnable told) {
        followers.add(told);
    }

    void route(int to, double part) {
        version = to;
        share = part;
        followers.forEach(Runnable::run);
    }

    void byNumbers() {
        route(version, BY_NUMBERS);
    }

    boolean isByNumbers() {
        return share == BY_NUMBERS;
    }

    /// The share of the requests that servers of a version get, where it is not by numbers.
    double shareOf(int which) {
        return which == version ? share : 1 - share;
    }
}
