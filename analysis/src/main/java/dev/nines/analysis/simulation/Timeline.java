package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Database;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import org.jspecify.annotations.Nullable;

/// When what a scenario says happens in one run.
///
/// What happens at random has a sequence of random numbers for each part of each component, so that in two designs the same parts
/// break at the same times.
final class Timeline {

    private final Architecture design;
    private final Scenario scenario;
    private final Luck luck;
    private final ToIntFunction<Component> parts;
    private final List<Fault> faults = new ArrayList<>();

    private Timeline(Architecture design, Scenario scenario, Luck luck, ToIntFunction<Component> parts) {
        this.design = design;
        this.scenario = scenario;
        this.luck = luck;
        this.parts = parts;
    }

    /// Faults in the order of their times.
    ///
    /// @param parts how many equal parts a component has
    static List<Fault> of(Architecture design, Scenario scenario, Luck luck, ToIntFunction<Component> parts) {
        var timeline = new Timeline(design, scenario, luck, parts);
        for (int number = 0; number < scenario.events().size(); number++) {
            timeline.add(number, scenario.events().get(number));
        }
        return timeline.faults.stream().sorted(Comparator.comparing(Fault::at)).toList();
    }

    private void add(int number, Event event) {
        for (var id : event.names()) {
            if (design.find(id) == null) {
                throw new IllegalArgumentException(
                        "an event on " + id + ", which is not in the design\nMaybe the id is misspelt");
            }
        }
        var components = event.on().of(design);
        switch (event.when()) {
            case Timing.Once once -> {
                if (once.at().compareTo(scenario.duration()) < 0) {
                    var rest = scenario.duration().minus(once.at());
                    faults.add(new Fault(event, ids(components), -1, once.at(), lasts(event, once.lasts(), components, rest)));
                }
            }
            case Timing.AtRandom random -> components.forEach(component -> addRandom(number, event, random, component));
        }
    }

    /// How long something lasts: contents are lost at once, a failover takes as long as the database needs, all else lasts as it says or
    /// to the end.
    static Duration lasts(Event event, @Nullable Duration set, List<Component> components, Duration rest) {
        if (event.what() instanceof Happening.CacheLoss) {
            return Duration.ZERO;
        }
        if (set != null || !(event.what() instanceof Happening.Failover)) {
            return set == null ? rest : set;
        }
        // until the other has taken over: who comes back before leads again
        return components.stream().map(Component::spec).filter(Database.class::isInstance)
                .map(spec -> ((Database) spec).failsOverIn().plusSeconds(1)).max(Comparator.naturalOrder()).orElse(rest);
    }

    private static List<ComponentId> ids(List<Component> components) {
        return components.stream().map(Component::id).toList();
    }

    private void addRandom(int number, Event event, Timing.AtRandom random, Component component) {
        int all = Math.max(1, parts.applyAsInt(component));
        int some = (int) Math.ceil(event.on().share().value() * all);
        for (int part = 0; part < some; part++) {
            var dice = luck.dice("faults", number + " " + component.id() + " " + part);
            addRandom(event, random, component, all == 1 ? -1 : part, dice);
        }
    }

    private void addRandom(Event event, Timing.AtRandom random, Component component, int part, Dice dice) {
        long end = scenario.duration().toNanos();
        double up = random.mtbf().toNanos();
        double down = random.mttr().toNanos();
        long at = dice.exponential(up);
        while (at < end) {
            long lasts = dice.exponential(down);
            faults.add(new Fault(event, List.of(component.id()), part, Duration.ofNanos(at), Duration.ofNanos(lasts)));
            at += lasts + dice.exponential(up);
        }
    }
}
