package dev.nines.analysis.simulation;

import java.util.List;

import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Happening;

/// How many times more some users send at a time than their profile says.
final class Surges {

    private final ComponentId users;
    /// One after the other, or at once: then factors multiply.
    private List<Surge> all = List.of();

    Surges(ComponentId users) {
        this.users = users;
    }

    /// @param from second from the beginning
    /// @param to second at which it is over
    private record Surge(double from, double to, double factor) {}

    /// Makes known what happens.
    void look(List<Fault> faults) {
        all = faults.stream()
                .filter(fault -> fault.components().isEmpty() || fault.components().contains(users))
                .filter(fault -> fault.event().what() instanceof Happening.Surge)
                .map(fault -> new Surge(Durations.seconds(fault.at()), Durations.seconds(fault.end()),
                        ((Happening.Surge) fault.event().what()).factor()))
                .toList();
    }

    double factorAt(double second) {
        double factor = 1;
        for (var surge : all) {
            factor *= second >= surge.from() && second < surge.to() ? surge.factor() : 1;
        }
        return factor;
    }
}
