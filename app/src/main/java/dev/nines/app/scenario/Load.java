package dev.nines.app.scenario;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;

/// How much all users of a design send during a scenario: their profiles from its time of the day, times the surges of it.
///
/// Surges at random are left out: nobody knows when they come.
///
/// @param perSecond rates at even distances from the beginning to the end
record Load(double[] perSecond) {

    /// @param points at how many times, at least 2
    static Load of(Architecture design, Scenario scenario, int points) {
        double from = Durations.seconds(scenario.start());
        double step = Durations.seconds(scenario.duration()) / (points - 1);
        var users = design.components().stream().filter(component -> component.spec() instanceof Users).toList();
        return new Load(IntStream.range(0, points).mapToDouble(point -> {
            // the end itself is no part of it any more
            double second = Math.min(point, points - 1 - 1e-6) * step;
            return users.stream().mapToDouble(each -> ((Users) each.spec()).profile().rateAt(from + second)
                    * factor(scenario, design, each, second)).sum();
        }).toArray());
    }

    private static double factor(Scenario scenario, Architecture design, Component users, double second) {
        return scenario.events().stream().mapToDouble(event -> factor(event, design, users, second)).reduce(1,
                (one, other) -> one * other);
    }

    private static double factor(Event event, Architecture design, Component users, double second) {
        if (!(event.what() instanceof Happening.Surge(var factor)) || !(event.when() instanceof Timing.Once(var at, var lasts))) {
            return 1;
        }
        double since = second - Durations.seconds(at);
        boolean now = since >= 0 && (lasts == null || since < Durations.seconds(lasts));
        return now && event.hits(design).contains(users) ? factor : 1;
    }

    /// The greatest rate.
    double most() {
        return DoubleStream.of(perSecond).max().orElse(0);
    }
}
