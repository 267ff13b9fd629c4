package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.availability.markov.Standby;
import dev.nines.analysis.availability.markov.Standby.Repairable;
import dev.nines.analysis.availability.structure.Chances;
import dev.nines.analysis.availability.structure.Diagrams;
import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.analysis.availability.structure.Function;
import dev.nines.model.Component;

/// Failovers and times of detection, collected while the tree is built and given their chances once it stands.
final class Transitions {

    private final Facts facts;
    private final List<Transition> all = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final Map<Integer, Double> frequencies = new HashMap<>();

    Transitions(Facts facts) {
        this.facts = facts;
    }

    List<Transition> all() {
        return all;
    }

    /// The gate of a failover from one gate to another; it never fails where it takes no time.
    int failover(Component component, int first, int second, double detectionHours, double moveHours) {
        return failover(component, first, second, detectionHours, moveHours, true);
    }

    /// The same, where what takes over may not run while it waits.
    int failover(Component component, int first, int second, double detectionHours, double moveHours, boolean runs) {
        if (first == FaultTree.NEVER || detectionHours + moveHours == 0) {
            return FaultTree.NEVER;
        }
        var subject = Sites.subject(component, Cause.FAILOVER);
        var gate = facts.later(subject);
        add(new Transition.Failover(facts.event(subject), first, second, detectionHours, moveHours, runs));
        return gate;
    }

    /// The gate of requests lost at failed parts until they are detected.
    int losing(Component component, List<Integer> parts, double detectionHours, int retries) {
        if (parts.size() < 2 || detectionHours == 0 || parts.stream().allMatch(part -> part == FaultTree.NEVER)) {
            return FaultTree.NEVER;
        }
        var subject = Sites.subject(component, Cause.DETECTION);
        var gate = facts.later(subject);
        add(new Transition.Losing(facts.event(subject), List.copyOf(parts), detectionHours, retries));
        return gate;
    }

    private void add(Transition transition) {
        if (!known.get(transition.event())) {
            known.set(transition.event());
            all.add(transition);
        }
    }

    /// Gives every transition its chance.
    void resolve(Diagrams diagrams) {
        var faults = facts.chances(true);
        for (var transition : all) {
            facts.set(transition.event(), switch (transition) {
                case Transition.Failover failover -> failing(failover, diagrams, faults);
                case Transition.Losing losing -> failing(losing, diagrams, faults);
            });
        }
    }

    private Failing failing(Transition.Failover failover, Diagrams diagrams, Chances faults) {
        var first = repairable(failover.first(), diagrams, faults);
        if (first.failureRate() == 0) {
            return Failing.NEVER;
        }
        var hours = failover.detectionHours() + failover.moveHours();
        var second = repairable(failover.second(), diagrams, faults);
        var pair = failover.runs() ? Standby.hot(first, second, 1 / hours) : Standby.cold(first, 1 / hours);
        var chance = failover.runs() ? pair.failoverChance() : pair.failoverChance(first.failed() * second.failed());
        return new Failing(chance, 1 - chance, 1 / pair.failovers(), failover.detectionHours(), failover.moveHours(),
                Basis.DERIVED);
    }

    /// A gate as one thing that fails and is repaired: failures an hour while it works, repairs an hour while it does not.
    private Repairable repairable(int gate, Diagrams diagrams, Chances faults) {
        var function = diagrams.function(gate);
        if (function == null || function.never()) {
            return new Repairable(0, 1);
        }
        var failed = function.probability(faults);
        var frequency = frequency(gate, diagrams, faults);
        return failed >= 1 || frequency == 0
                ? new Repairable(0, 1)
                : new Repairable(frequency / (1 - failed), frequency / failed);
    }

    private Failing failing(Transition.Losing losing, Diagrams diagrams, Chances faults) {
        var share = StrictMath.pow(losing.parts().size(), -1.0 - losing.retries());
        var frequency = losing.parts().stream().mapToDouble(part -> frequency(part, diagrams, faults)).sum();
        var chance = Math.min(1, frequency * losing.detectionHours() * share);
        return new Failing(chance, 1 - chance, 1 / frequency, losing.detectionHours(), 0, Basis.DERIVED);
    }

    /// Failures an hour of a gate: Σ Bᵢ wᵢ over faults i (Vesely).
    private double frequency(int gate, Diagrams diagrams, Chances faults) {
        return frequencies.computeIfAbsent(gate, _ -> {
            var function = diagrams.function(gate);
            return function == null ? 0 : frequency(function, faults);
        });
    }

    private double frequency(Function function, Chances faults) {
        var derivatives = function.derivatives(faults);
        return Arrays.stream(function.events()).mapToObj(facts.all()::get)
                .filter(fact -> fact.subject().cause().fault())
                .mapToDouble(fact -> derivatives[fact.event()] * fact.frequency()).sum();
    }
}
