package dev.nines.analysis.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import dev.nines.analysis.simulation.balancing.Balancer;
import dev.nines.analysis.simulation.balancing.Sides;
import dev.nines.analysis.simulation.balancing.Split;
import org.jspecify.annotations.Nullable;

/// A balancer of members that come and go; where a release divides the requests, one for each version.
final class Divided<B extends Balancer> implements Balancing.Turn {

    private final B one;
    private final @Nullable B other;
    private final @Nullable Sides sides;
    private final boolean[] there;
    private final Turned<B> turned;

    /// Tells a balancer that a member comes or leaves.
    @FunctionalInterface
    interface Turned<B> {
        void turn(B balancer, int member, boolean there);
    }

    Divided(List<Member> members, Fleets fleets, Supplier<B> made, Turned<B> turned) {
        this.sides = fleets.sides(members);
        this.one = made.get();
        this.other = sides == null ? null : made.get();
        this.turned = turned;
        this.there = new boolean[members.size()];
        Arrays.fill(there, true);
        if (other != null) {
            fleets.followSides(this::divide);
            divide();
        }
    }

    Balancer balancer() {
        return other == null || sides == null ? one : new Split(one, other, there.length, sides);
    }

    /// Does something with each of them.
    void each(Consumer<B> what) {
        what.accept(one);
        if (other != null) {
            what.accept(other);
        }
    }

    /// Whether it is so of one of them.
    boolean any(Predicate<B> so) {
        return so.test(one) || other != null && so.test(other);
    }

    private void divide() {
        for (int member = 0; member < there.length; member++) {
            turn(member, there[member]);
        }
    }

    @Override
    public void turn(int member, boolean is) {
        there[member] = is;
        if (other == null || sides == null) {
            turned.turn(one, member, is);
        } else {
            turned.turn(one, member, is && sides.of(member) == 0);
            turned.turn(other, member, is && sides.of(member) == 1);
        }
    }
}
