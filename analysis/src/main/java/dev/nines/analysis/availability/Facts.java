package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.analysis.availability.structure.Chances;
import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.model.Component;
import dev.nines.model.setting.Reliability;

/// The facts of a design as events of a fault tree, each made once.
final class Facts {

    private final FaultTree tree = new FaultTree();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> gates = new HashMap<>();
    private final Map<String, List<Integer>> repaired = new HashMap<>();
    private final Map<String, Integer> laterGates = new HashMap<>();
    private final Map<Subject, Integer> events = new HashMap<>();
    private final Map<String, Failing> alone = new HashMap<>();
    private boolean averaged;
    private final Set<Assumed> assumed = EnumSet.noneOf(Assumed.class);

    FaultTree tree() {
        return tree;
    }

    List<Fact> all() {
        return facts;
    }

    /// What was assumed of any component.
    Set<Assumed> assumed() {
        return assumed;
    }

    /// The failing of a component: as set, else as assumed.
    Failing failing(Component component, Assumed otherwise) {
        return failing(component, otherwise, otherwise.failing());
    }

    /// The same with times that follow from the design.
    Failing failing(Component component, Assumed otherwise, Failing derived) {
        var set = component.reliability();
        if (set != null) {
            return derived.as(set);
        }
        assumed.add(otherwise);
        return derived;
    }

    /// The gate of a fact; what never fails has none of its own.
    ///
    /// @param part tells the equal parts of a subject apart
    int gate(Subject subject, int part, Failing failing) {
        if (failing.failed() == 0) {
            return FaultTree.NEVER;
        }
        return gates.computeIfAbsent(subject.key(), _ -> new HashMap<>()).computeIfAbsent(part, _ -> add(subject, failing));
    }

    /// Whether units that wait for repair are taken as independent somewhere, as there are too many.
    boolean averaged() {
        return averaged;
    }

    /// The gate of one of the equal units of a component, which may have to wait for repair.
    int unit(Component component, Cause cause, int index, int all, Failing failing) {
        var crews = component.reliability() instanceof Reliability.Times times && times.crews() != null ? times.crews() : all;
        var subject = Sites.subject(component, cause);
        if (crews >= all) {
            return gate(subject, index, failing);
        }
        averaged |= all > Crews.MOST_UNITS;
        return all <= Crews.MOST_UNITS
                ? repaired(subject, Sites.subject(component, Cause.REPAIR), all, crews, failing).get(index)
                : gate(subject, index, alone.computeIfAbsent(subject.key(), _ -> Crews.alone(all, crews, failing)));
    }

    /// The gates of equal units of which only some are repaired at a time, made together.
    ///
    /// @param waiting the subject of what waits for repair
    private List<Integer> repaired(Subject subject, Subject waiting, int units, int crews, Failing failing) {
        return repaired.computeIfAbsent(subject.key(), _ -> new Crews(tree, units, crews, failing).gates((unit, before, part) -> {
            var share = part.failing();
            return before == 0 ? event(subject, share, part.frequency()) : event(waiting, share, 0);
        }));
    }

    private int event(Subject subject, Failing failing, double frequency) {
        facts.add(new Fact(facts.size(), subject, failing, frequency));
        return tree.event();
    }

    /// The gate of a fact whose failing is not known yet.
    int later(Subject subject) {
        return laterGates.computeIfAbsent(subject.key(), _ -> {
            events.put(subject, facts.size());
            return add(subject, Failing.NEVER);
        });
    }

    /// The event of a gate that [#later] made.
    int event(Subject subject) {
        return events.getOrDefault(subject, -1);
    }

    void set(int event, Failing failing) {
        facts.set(event, new Fact(event, facts.get(event).subject(), failing));
    }

    private int add(Subject subject, Failing failing) {
        facts.add(new Fact(facts.size(), subject, failing));
        return tree.event();
    }

    /// The events that are faults of something.
    BitSet faults() {
        var faults = new BitSet();
        facts.forEach(fact -> faults.set(fact.event(), fact.subject().cause().fault()));
        return faults;
    }

    /// The chances of all facts.
    ///
    /// @param faultsOnly whether failovers, detection and releases are left out
    Chances chances(boolean faultsOnly) {
        var failed = new double[facts.size()];
        var working = new double[facts.size()];
        for (var fact : facts) {
            var counts = !faultsOnly || fact.subject().cause().fault();
            failed[fact.event()] = counts ? fact.failing().failed() : 0;
            working[fact.event()] = counts ? fact.failing().working() : 1;
        }
        return Chances.of(failed, working);
    }
}
