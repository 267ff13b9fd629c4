package dev.nines.analysis.simulation;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Happening;

/// How many times more users send at a time than their profile says.
///
/// @param all one after the other, or at once: then factors multiply
record Surges(List<Surge> all) {

    /// @param from second from the beginning
    /// @param to second at which it is over
    private record Surge(double from, double to, double factor) {}

    /// Those of some users.
    static Surges of(List<Fault> faults, ComponentId users) {
        return new Surges(faults.stream()
                .filter(fault -> fault.components().isEmpty() || fault.components().contains(users))
                .filter(fault -> fault.event().what() instanceof Happening.Surge)
                .map(fault -> new Surge(Durations.seconds(fault.at()), Durations.seconds(fault.end()),
                        ((Happening.Surge) fault.event().what()).factor()))
                .toList());
    }

    double factorAt(double second) {
        double factor = 1;
        for (var surge : all) {
            factor *= second >= surge.from() && second < surge.to() ? surge.factor() : 1;
        }
        return factor;
    }
}
