package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.playback.Movie;
import dev.nines.diagrams.playback.MovieWriter;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;

/// A run as a picture that moves: the design, what went over its connections, how loaded and how well everything was.
public final class SimulationMovie {

    /// How many pictures a run is divided into.
    private static final int STEPS = 160;

    private static final Duration SECONDS = Duration.ofSeconds(20);
    /// So many calls are counted together, over a tenth of the steps at most, so that chance does not flicker.
    private static final double ENOUGH = 30;
    private static final int LONGEST = 8;

    private final Architecture design;
    private final SimulationResult run;
    private final Frames frames;
    private final Look look;

    private SimulationMovie(Architecture design, SimulationResult run, Frames frames, Look look) {
        this.design = design;
        this.run = run;
        this.frames = frames;
        this.look = look;
    }

    /// A movie of a run as an SVG document; the run is played once more for it.
    ///
    /// @param cancelled asked at least every tenth of a second of work
    public static String svg(Architecture design, SimulationResult run, Look look, BooleanSupplier cancelled) {
        var frames = new Frames(run.scenario().duration().dividedBy(STEPS), STEPS + 2);
        Simulation.recorded(design, run.scenario(), run.seed(), run.run(), frames, _ -> {}, cancelled);
        return MovieWriter.write(new SimulationMovie(design, run, frames, look).movie());
    }

    private Movie movie() {
        var components = new HashMap<ComponentId, List<Movie.State>>();
        for (int place = 0; place < frames.components().size(); place++) {
            var component = design.components().get(frames.components().get(place));
            var states = new ArrayList<Movie.State>();
            for (int frame = 1; frame < frames.count(); frame++) {
                states.add(state(component, frames.of(0, place), frames.of(frame, place)));
            }
            components.put(component.id(), states);
        }
        run.effects()
                .forEach(effect -> effect.fault().components().forEach(id -> components.computeIfAbsent(id, _ -> struck(id))));
        var connections = new HashMap<ConnectionId, List<Movie.Rate>>();
        for (int place = 0; place < design.connections().size(); place++) {
            connections.put(design.connections().get(place).id(), rates(place));
        }
        double busiest = connections.values().stream().flatMap(List::stream).mapToDouble(Movie.Rate::calls).max().orElse(0);
        return new Movie(Composer.compose(design, look), look.theme(), chart(), SECONDS.toSeconds(),
                word("movie.legend", LoadFigures.rate(busiest), time(run.scenario().duration()), time(SECONDS)),
                components, connections);
    }

    private String time(Duration lasts) {
        return word("movie.time", lasts.toHours(), lasts.toMinutesPart(), lasts.toSecondsPart()).strip();
    }

    /// What users got is enough beside the picture.
    private Chart chart() {
        var all = SimulationChart.of(design, run, look.language());
        return new Chart(all.title(), all.description(), all.axis(), all.panels().subList(0, 1), all.moments(), all.language());
    }

    private List<Movie.Rate> rates(int connection) {
        double all = 0;
        for (int frame = 1; frame < frames.count(); frame++) {
            all += frames.flow(frame, connection).calls();
        }
        int around = (int) Math.clamp(ENOUGH * frames.count() / Math.max(1, all) / 2, 1, LONGEST);
        var rates = new ArrayList<Movie.Rate>();
        for (int frame = 1; frame < frames.count(); frame++) {
            int first = Math.max(1, frame - around);
            int last = Math.min(frames.count() - 1, frame + around);
            long calls = 0;
            long failed = 0;
            for (int near = first; near <= last; near++) {
                var flow = frames.flow(near, connection);
                calls += flow.calls();
                failed += flow.failed();
            }
            double seconds = seconds(frames.step()) * (last - first + 1);
            rates.add(new Movie.Rate(calls / seconds, failed / seconds));
        }
        return rates;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /// What serves nothing itself, as a zone: it is down while something breaks it.
    private List<Movie.State> struck(ComponentId id) {
        var faults = run.effects().stream().map(FaultEffect::fault).filter(fault -> fault.components().contains(id)).toList();
        var states = new ArrayList<Movie.State>();
        for (int frame = 1; frame < frames.count(); frame++) {
            var now = frames.step().multipliedBy(frame);
            boolean broken = faults.stream().anyMatch(fault -> fault.at().compareTo(now) < 0 && fault.end().compareTo(now) >= 0);
            states.add(new Movie.State(Double.NaN, broken ? Movie.Health.DOWN : Movie.Health.WORKS, ""));
        }
        return states;
    }

    private Movie.State state(Component component, Frames.Frame before, Frames.Frame frame) {
        var servers = frame.servers();
        return new Movie.State(frame.busy(), servers == null ? health(component, before, frame) : health(servers, frame),
                servers == null ? "" : words(servers));
    }

    private static Movie.Health health(Frames.Servers servers, Frames.Frame frame) {
        if (servers.desired() > 0 && frame.working() == 0) {
            return Movie.Health.DOWN;
        }
        return servers.inService() < servers.desired() || frame.unhealthy() != 0 ? Movie.Health.PARTLY : Movie.Health.WORKS;
    }

    /// @param before what works when nothing has happened yet
    private Movie.Health health(Component component, Frames.Frame before, Frames.Frame frame) {
        var parent = design.parent(component);
        if (parent != null && parent.spec() instanceof AutoScalingGroup) {
            // the group says it
            return Movie.Health.WORKS;
        }
        int all = Long.bitCount(before.working());
        int working = Long.bitCount(frame.working());
        if (working == 0 && all > 0) {
            return Movie.Health.DOWN;
        }
        return working < all || frame.unhealthy() != 0 ? Movie.Health.PARTLY : Movie.Health.WORKS;
    }

    private String words(Frames.Servers servers) {
        var words = word("movie.servers", servers.inService(), servers.desired());
        words += servers.booting() == 0 ? "" : " · " + word("movie.booting", servers.booting());
        return words + (servers.draining() == 0 ? "" : " · " + word("movie.draining", servers.draining()));
    }

    private String word(String key, Object... arguments) {
        return Message.of(SimulationMovie.class, key, arguments).in(look.language());
    }
}
