package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import org.jspecify.annotations.Nullable;

/// A run that goes on as long as somebody watches, who breaks and mends what they like meanwhile.
///
/// It is [Simulation]'s run: without any intervention with the same fingerprint, and with the same ones at the same times always the same.
/// One thread plays it and intervenes; [#now], [#frames], [#series] and [#log] may be read from any thread, and give what was there when
/// that thread's last act ended, which does not change any more. Memory is bounded by how long it may last: frames take [#FRAMES] bytes at
/// most, a second some 100 bytes.
public final class Live {

    /// Bytes of frames that are kept at most.
    public static final long FRAMES = 64L << 20;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Architecture design;
    private final Scenario scenario;
    private final Simulation simulation;
    private final Frames frames;
    /// Times of more or less traffic that are over.
    private final List<Event> traffic = new ArrayList<>();
    /// Those that the scenario knows, which come first.
    private final int scripted;
    private double factor = 1;
    private Duration turned = Duration.ZERO;
    private volatile Seen seen;

    private Live(Architecture design, Scenario scenario, long seed) {
        this.design = design;
        this.scenario = scenario;
        this.frames = Frames.within(FRAMES);
        this.simulation = Simulation.recording(design, scenario, seed, 0, frames);
        this.scripted = simulation.faults().all().size();
        this.seen = new Seen(Duration.ZERO, frames.soFar(), List.of(), List.of(), false);
    }

    /// What may be read at any time.
    private record Seen(Duration now, Frames frames, List<Second> series, List<Occurrence> log, boolean over) {}

    /// A run at its beginning.
    ///
    /// @param scenario the longest it may last, what it warms up, and what happens without anybody's doing
    public static Live of(Architecture design, Scenario scenario, long seed) {
        return new Live(design, scenario, seed);
    }

    /// Plays on.
    ///
    /// @param until from the beginning; the end of the scenario if it is later
    /// @param cancelled asked at least every tenth of a second of work
    /// @return whether it got there
    public boolean advance(Duration until, BooleanSupplier cancelled) {
        var last = until.compareTo(scenario.duration()) < 0 ? until : scenario.duration();
        boolean there = simulation.advance(last.toNanos(), cancelled);
        show();
        return there;
    }

    /// Whether it has lasted as long as it may, or more is there at once than it has room for.
    public boolean isOver() {
        return seen.over || now().compareTo(scenario.duration()) >= 0;
    }

    /// How far it has come.
    public Duration now() {
        return seen.now;
    }

    /// What every component has been doing, every tenth of a second at first.
    public Frames frames() {
        return seen.frames;
    }

    /// What users have noticed.
    public List<Second> series() {
        return seen.series;
    }

    /// What has happened.
    public List<Occurrence> log() {
        return seen.log;
    }

    /// Breaks something now, until it is mended; a failover until it is over, and what a cache has lost is lost.
    ///
    /// @param components all that is hit; none for all users, where they send more
    public void strike(Happening what, List<ComponentId> components) {
        strike(what, new Where(components, List.of(), null, Probability.ONE));
    }

    /// Breaks something now, until it is mended; nothing breaks any more when the run is over.
    ///
    /// @param on what is hit, of which it may be a share
    public void strike(Happening what, Where on) {
        var event = new Event(what, on, new Timing.Once(now(), null));
        event.names().stream().filter(id -> design.find(id) == null).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(id + " is broken by hand, which is not in the design\nMaybe it has been removed");
        });
        if (isOver()) {
            return;
        }
        var components = on.of(design);
        var lasts = Timeline.lasts(event, null, components, scenario.duration().minus(now()));
        var fault = new Fault(event, components.stream().map(Component::id).toList(), -1, now(), lasts);
        simulation.crowds().change(() -> simulation.faults().strike(fault));
        show();
    }

    /// Mends what is broken, by hand or by the scenario. What broke as part of what contains it stays broken with that.
    ///
    /// @param components they and all that is in them; none for everything
    public void mend(List<ComponentId> components) {
        simulation.crowds().change(() -> simulation.faults().mend(components));
        show();
    }

    /// Lets users send more or less from now on.
    ///
    /// @param times as much as their profiles say; 1 as they say, 0 for nothing
    public void traffic(double times) {
        if (!(times >= 0 && times < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("%s times the traffic; it must be 0 or more".formatted(times));
        }
        if (factor != 1 && now().compareTo(turned) > 0) {
            traffic.add(surge(now().minus(turned)));
        }
        factor = times;
        turned = now();
        simulation.crowds().multiply(times);
    }

    private Event surge(@Nullable Duration lasts) {
        return new Event(new Happening.Surge(factor), Where.NOWHERE, new Timing.Once(turned, lasts));
    }

    /// What has happened and is still to come as a scenario, which can be kept and played again.
    public Scenario script() {
        var faults = simulation.faults().all();
        var events = new ArrayList<Event>();
        for (var event : scenario.events()) {
            var mended = faults.stream().filter(fault -> fault.event() == event && event.when() instanceof Timing.Once)
                    .findFirst();
            events.add(mended.map(Live::once).orElse(event));
        }
        faults.subList(scripted, faults.size()).forEach(fault -> events.add(once(fault)));
        events.addAll(traffic);
        if (factor != 1) {
            events.add(surge(null));
        }
        return scenario.with(events.toArray(Event[]::new));
    }

    /// The same as long as it has been played, in whole minutes; what has not been mended stays broken to the end.
    public Scenario played() {
        var minutes = Duration.ofMinutes(Math.max(1, now().plus(MINUTE).minusNanos(1).toMinutes()));
        return script().lasting(minutes).with(script().events().stream().filter(event -> begins(event, minutes))
                .map(event -> within(event, minutes)).toArray(Event[]::new));
    }

    private static boolean begins(Event event, Duration end) {
        return !(event.when() instanceof Timing.Once once) || once.at().compareTo(end) < 0;
    }

    private static Event within(Event event, Duration end) {
        return event.when() instanceof Timing.Once once && once.lasts() != null
                && once.at().plus(once.lasts()).compareTo(end) >= 0
                        ? new Event(event.what(), event.on(), new Timing.Once(once.at(), null))
                        : event;
    }

    private static Event once(Fault fault) {
        return new Event(fault.event().what(), fault.event().on(), new Timing.Once(fault.at(), fault.lasts()));
    }

    /// What has come of it so far, since the warm-up was over.
    public SimulationResult result() {
        return simulation.result(isOver() && !simulation.isOverloaded());
    }

    private void show() {
        var recorder = simulation.recorder();
        var before = seen;
        seen = new Seen(Duration.ofNanos(simulation.now()), frames.soFar(), grown(before.series, recorder.series()),
                grown(before.log, recorder.log()), simulation.isOverloaded());
    }

    private static <T> List<T> grown(List<T> before, List<T> now) {
        return before.size() == now.size() ? before : List.copyOf(now);
    }
}
