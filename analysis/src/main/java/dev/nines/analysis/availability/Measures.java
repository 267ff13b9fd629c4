package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.availability.structure.Bounds;
import dev.nines.analysis.availability.structure.Chances;
import dev.nines.analysis.availability.structure.Diagrams;
import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.analysis.availability.structure.Function;
import org.jspecify.annotations.Nullable;

/// What a finished fault tree says: availability, frequencies, importance, cut sets.
final class Measures {

    private static final double HOURS_A_YEAR = 8760;
    private static final double NINE = 10;

    private final Facts facts;
    private final FaultTree tree;
    private final BitSet singles;
    private final Map<Integer, Visible> felt;
    private final Diagrams diagrams;
    private final Chances chances;
    private final int top;
    private final int faultsOnly;
    private final @Nullable Function function;
    private final Map<Subject, int[]> subjects = new LinkedHashMap<>();
    private final List<Contribution> contributions;

    Measures(Facts facts, Transitions transitions, Diagrams diagrams, int top) {
        this.facts = facts;
        this.diagrams = diagrams;
        this.top = top;
        tree = facts.tree();
        chances = facts.chances(false);
        function = diagrams.function(top);
        var other = new BitSet();
        var events = new LinkedHashMap<Subject, List<Integer>>();
        for (var fact : facts.all()) {
            other.set(fact.event(), !fact.subject().cause().fault());
            events.computeIfAbsent(fact.subject(), _ -> new ArrayList<>()).add(fact.event());
        }
        faultsOnly = tree.without(top, other);
        singles = function == null ? new BitSet() : function.singles();
        felt = felt(transitions);
        events.forEach((subject, list) -> subjects.put(subject, list.stream().mapToInt(Integer::intValue).toArray()));
        contributions = found();
    }

    /// Whether the diagram was small enough for exact figures.
    boolean exact() {
        return function != null;
    }

    /// The service that fails with a gate.
    Service service(int gate) {
        var of = diagrams.function(gate);
        if (of == null) {
            return new Service(diagrams.bounds(gate, chances), Double.NaN, Double.NaN, Double.NaN);
        }
        var derivatives = of.derivatives(chances);
        var anHour = 0.0;
        var detection = 0.0;
        var repair = 0.0;
        for (var event : of.events()) {
            var fact = facts.all().get(event);
            var failing = fact.failing();
            if (fact.subject().cause() != Cause.DETECTION && failing.failed() > 0) {
                var frequency = derivatives[fact.event()] * fact.frequency();
                anHour += frequency;
                detection += frequency * failing.detectionHours();
                repair += frequency * failing.repairHours();
            }
        }
        return new Service(Bounds.exact(of.probability(chances)), anHour * HOURS_A_YEAR, anHour == 0 ? 0 : detection / anHour,
                anHour == 0 ? 0 : repair / anHour);
    }

    /// What every subject contributes; none where the design was too large.
    List<Contribution> contributions() {
        return contributions;
    }

    private List<Contribution> found() {
        if (function == null) {
            return List.of();
        }
        var weights = weights(function);
        var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        var usual = function.probability(chances);
        var evaluation = function.evaluation(chances);
        var found = new ArrayList<Contribution>();
        subjects.forEach((subject, events) -> {
            if (chances.failed(events[0]) > 0 && dependsOn(function, events)) {
                var perfect = evaluation.with(events, 0);
                var failed = evaluation.with(events, 1);
                var rarer = evaluation.rarer(events, NINE);
                var working = 1.0;
                for (var event : events) {
                    working *= chances.working(event);
                }
                var visible = visible(events);
                found.add(new Contribution(subject, events.length, facts.all().get(events[0]).failing(),
                        Importance.of(usual, failed, perfect, working),
                        usual * Service.MINUTES_A_YEAR * weights.getOrDefault(subject, 0.0) / sum,
                        (usual - rarer) * Service.MINUTES_A_YEAR, visible.tolerance, visible.hours));
            }
        });
        found.sort(Comparator.comparingDouble(Contribution::minutesAYear).reversed());
        return found;
    }

    private static boolean dependsOn(Function of, int[] events) {
        for (var event : events) {
            if (of.dependsOn(event)) {
                return true;
            }
        }
        return false;
    }

    /// How downtime is shared out: every event by its probability times its derivative.
    private Map<Subject, Double> weights(Function of) {
        var derivatives = of.derivatives(chances);
        var weights = new LinkedHashMap<Subject, Double>();
        for (var fact : facts.all()) {
            weights.merge(fact.subject(), derivatives[fact.event()] * chances.failed(fact.event()), Double::sum);
        }
        return weights;
    }

    /// Downtime by kind of cause, most first.
    List<CauseShare> budget() {
        var minutes = new EnumMap<Cause, Double>(Cause.class);
        for (var contribution : contributions) {
            minutes.merge(contribution.subject().cause(), contribution.minutesAYear(), Double::sum);
        }
        return minutes.entrySet().stream().map(entry -> new CauseShare(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(CauseShare::minutesAYear).reversed()).toList();
    }

    /// What users see when a part of something fails, and for how long.
    private record Visible(Tolerance tolerance, double hours) {

        Visible or(Visible other) {
            var compared = tolerance.compareTo(other.tolerance);
            return compared > 0 || compared == 0 && hours >= other.hours ? this : other;
        }
    }

    /// The worst over the parts of a subject.
    private Visible visible(int[] events) {
        var worst = new Visible(Tolerance.UNNOTICED, 0);
        for (var event : events) {
            worst = worst.or(visible(event));
        }
        return worst;
    }

    private Visible visible(int event) {
        var fact = facts.all().get(event);
        return singles.get(event)
                ? new Visible(tolerance(fact.subject().cause()), fact.failing().downHours())
                : felt.getOrDefault(event, new Visible(Tolerance.UNNOTICED, 0));
    }

    private static Tolerance tolerance(Cause cause) {
        return switch (cause) {
            case FAILOVER -> Tolerance.INTERRUPTION;
            case DETECTION -> Tolerance.ERRORS;
            default -> Tolerance.OUTAGE;
        };
    }

    /// What users see of an event that sets in motion what they feel by itself, by event.
    private Map<Integer, Visible> felt(Transitions transitions) {
        var found = new HashMap<Integer, Visible>();
        for (var transition : transitions.all()) {
            var watched = diagrams.function(switch (transition) {
                case Transition.Failover failover -> failover.first();
                case Transition.Losing losing -> losing.any(tree);
            });
            if (watched != null && singles.get(transition.event())) {
                var visible = switch (transition) {
                    case Transition.Failover failover ->
                        new Visible(Tolerance.INTERRUPTION, failover.detectionHours() + failover.moveHours());
                    case Transition.Losing losing -> new Visible(Tolerance.ERRORS, losing.detectionHours());
                };
                watched.singles().stream().forEach(event -> found.merge(event, visible, Visible::or));
            }
        }
        return found;
    }

    /// The minimal cut sets.
    CutSetSummary cutSets() {
        return CutSetListing.of(diagrams.function(faultsOnly), facts, tree, faultsOnly);
    }
}
