package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.analysis.flow.Call;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Processors;
import dev.nines.analysis.simulation.process.Traffic;
import dev.nines.analysis.simulation.process.Unit;
import org.jspecify.annotations.Nullable;

/// Takes the frames of a run.
///
/// A machine shows what those of its programs do where requests enter, and works while all of its programs do.
final class Camera {

    private final RequestGraph graph;
    private final Parts parts;
    private final Engine engine;
    private final Fleets fleets;
    private final Balancing balancing;
    private final Frames frames;
    private final Roads roads;
    private final Traffic traffic;
    /// The places of the components that are shown, and where each is among them; -1 for those that are not.
    private final int[] shown;
    private final int[] rows;
    private final List<Unit[][]> counted = new ArrayList<>();
    private final List<Unit[][]> working = new ArrayList<>();

    /// @param units the processes of components, and those who send for users
    Camera(RequestGraph graph, Parts parts, Fleets fleets, Balancing balancing, Queues queues, Engine engine,
            Play play, Unit[][][] units,
            Frames frames) {
        this.graph = graph;
        this.engine = engine;
        this.parts = parts;
        this.fleets = fleets;
        this.balancing = balancing;
        this.frames = frames;
        this.roads = new Roads(graph, parts);
        this.traffic = new Traffic(graph.size());
        this.shown = IntStream.range(0, graph.size()).filter(at -> units[at].length > 0 || graph.hasPrograms(at)).toArray();
        this.rows = new int[graph.size()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < shown.length; row++) {
            int at = shown[row];
            rows[at] = row;
            counted.add(graph.hasPrograms(at) ? programs(at, true) : units[at]);
            working.add(graph.hasPrograms(at) ? programs(at, false) : units[at]);
            for (var part : units[at]) {
                for (var unit : part) {
                    traffic.owns(at, unit);
                }
            }
            var messages = queues.at(at);
            if (messages != null) {
                messages.receivers().forEach(receiver -> traffic.owns(at, receiver));
            }
        }
        frames.shows(Arrays.stream(shown).mapToObj(at -> graph.component(at).id()).toList(), graph.design().connections().size());
        play.calls().count(traffic);
    }

    /// The programs of a machine, server by server.
    ///
    /// @param entries only those that no other of them calls
    private Unit[][] programs(int machine, boolean entries) {
        var places = IntStream.range(0, graph.size()).filter(at -> at != machine && graph.machine(at) == machine).boxed()
                .toList();
        var called = places.stream().flatMap(at -> Arrays.stream(graph.out(at))).map(Call::to).toList();
        var programs = places.stream().filter(at -> !entries || !called.contains(at)).map(parts::of).toList();
        var servers = new Unit[parts.servers(machine)][];
        Arrays.setAll(servers, server -> programs.stream().filter(program -> server < program.length)
                .flatMap(program -> Arrays.stream(program[server])).toArray(Unit[]::new));
        return servers;
    }

    /// When the next one is due, in nanoseconds.
    long due() {
        return frames.due();
    }

    /// Takes one.
    void take() {
        var frame = new long[frames.width()];
        for (int row = 0; row < shown.length; row++) {
            int at = row * Frames.FIELDS;
            count(frame, at, counted.get(row));
            load(frame, at, working.get(row));
            frame[at + Frames.WORKING] = working(working.get(row));
            var servers = fleets.servers(shown[row]);
            frame[at + Frames.SERVERS] = servers == null ? Frames.NO_SERVERS : servers.packed();
        }
        for (var opinion : balancing.opinions()) {
            int row = rows[opinion.component()];
            if (row >= 0 && opinion.part() < Long.SIZE && opinion.ill().getAsBoolean()) {
                frame[row * Frames.FIELDS + Frames.UNHEALTHY] |= opinion.part() < 0
                        ? -1L >>> Long.SIZE - Math.clamp(working.get(row).length, 1, Long.SIZE)
                        : 1L << opinion.part();
            }
        }
        int wires = shown.length * Frames.FIELDS;
        traffic.tell((caller, callee, called, failed) -> {
            for (int connection : roads.between(caller, callee)) {
                frame[wires + 2 * connection] += called;
                frame[wires + 2 * connection + 1] += failed;
            }
        });
        frames.add(frame);
    }

    private static void count(long[] frame, int at, Unit[][] units) {
        for (var part : units) {
            for (var unit : part) {
                frame[at + Frames.WAITING] += unit.waiting();
                frame[at + Frames.INSIDE] += unit.inside();
                frame[at + Frames.ARRIVED] += unit.arrived();
                frame[at + Frames.ANSWERED] += unit.ended(Outcome.OK);
                frame[at + Frames.FAILED] += unit.ended() - unit.ended(Outcome.OK);
                frame[at + Frames.STAYED] += unit.stayed();
            }
        }
    }

    /// What has been used of the processors they compute on, or of their own places where they have none; and how many there are.
    private void load(long[] frame, int at, Unit[][] units) {
        for (var part : units) {
            @Nullable
            Processors last = null;
            for (var unit : part) {
                var processors = unit.processors();
                int there = unit.isServing() ? 1 : 0;
                if (processors == null) {
                    frame[at + Frames.WORKED] += unit.worked();
                    frame[at + Frames.PLACES] += (long) there * unit.places();
                } else if (processors != last) {
                    frame[at + Frames.WORKED] += (long) processors.used(engine.now());
                    frame[at + Frames.PLACES] += (long) there * processors.count();
                    last = processors;
                }
            }
        }
    }

    private static long working(Unit[][] units) {
        long working = 0;
        for (int part = 0; part < Math.min(units.length, Long.SIZE); part++) {
            working |= Arrays.stream(units[part]).allMatch(Unit::isServing) ? 1L << part : 0;
        }
        return working;
    }
}
