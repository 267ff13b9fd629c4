package dev.nines.analysis.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.balancing.Sides;
import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Later;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.rollout.Rollout;
import dev.nines.analysis.simulation.rollout.Staff;
import dev.nines.analysis.simulation.scaling.Change;
import dev.nines.analysis.simulation.scaling.Diary;
import dev.nines.analysis.simulation.scaling.Fleet;
import dev.nines.analysis.simulation.scaling.Roster;
import dev.nines.analysis.simulation.scaling.Stage;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Users;
import org.jspecify.annotations.Nullable;

/// The groups of a design whose servers come and go.
final class Fleets implements Actor {

    private final RequestGraph graph;
    private final Parts parts;
    private final Engine engine;
    private final Log log;
    private final @Nullable Rollout rollout;
    private final Set<Integer> targets;
    private final Map<Integer, Roster> fleets = new TreeMap<>();
    /// The same by place: asked for at every request.
    private final @Nullable Roster[] byPlace;
    private final Map<Integer, Crew> crews = new TreeMap<>();
    private final Map<Integer, List<FleetSize>> sizes = new TreeMap<>();
    private final int self;

    /// @param start time of the traffic profiles at which it begins
    /// @param rollout of the release of the targets; absent where nothing is released
    Fleets(RequestGraph graph, Parts parts, Engine engine, Play play, Luck luck, Log log, Duration start,
            @Nullable Rollout rollout, Set<Integer> targets) {
        this.graph = graph;
        this.parts = parts;
        this.engine = engine;
        this.log = log;
        this.rollout = rollout;
        this.targets = targets;
        this.byPlace = new Roster[graph.size()];
        this.self = engine.enter(this);
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof AutoScalingGroup group) {
                var crew = crew(at, play);
                int zones = Math.max(1, graph.design().zones(graph.component(at)).size());
                var fleet = rollout != null && targets.contains(at)
                        ? staff(rollout, group, zones, at, crew)
                        : new Fleet(group, zones, starts(at), start.toSeconds() % Duration.ofDays(1).toSeconds(), rate(start),
                                engine, luck.dice("scaling", graph.component(at).id().value()), crew, diary(at));
                for (int server = 0; server < group.desired(); server++) {
                    crew.begins(server);
                }
                crews.put(at, crew);
                put(at, fleet);
                sizes.put(at, new ArrayList<>());
            } else if (rollout != null && targets.contains(at)) {
                addFunction(rollout, at, play);
            }
        }
    }

    private Staff staff(Rollout release, AutoScalingGroup group, int zones, int at, Crew crew) {
        var set = release.startTime();
        var times = new Staff.Times(group.template().bootTime().toNanos(), release.installTime().toNanos(),
                (set == null ? starts(at) : set).toNanos());
        var staff = new Staff(graph.component(at).id(), crew, group.desired(), parts.servers(at), zones(at, zones), times);
        release.add(staff);
        return staff;
    }

    private List<String> zones(int at, int count) {
        var zones = graph.design().zones(graph.component(at));
        return zones.isEmpty() ? Collections.nCopies(count, "") : zones;
    }

    /// Both versions of a function, of which the old one is there at the beginning.
    private void addFunction(Rollout release, int at, Play play) {
        var crew = crew(at, play);
        var staff = new Staff(graph.component(at).id(), crew, 1, parts.servers(at), List.of(""), Staff.Times.NONE);
        crew.begins(0);
        release.add(staff);
        crews.put(at, crew);
        put(at, staff);
    }

    /// The servers that get a release.
    Stream<Crew> released() {
        return targets.stream().map(crews::get).filter(Objects::nonNull);
    }

    /// What tells time to what waits for servers of a component.
    Later clock(int at) {
        return rollout != null && isReleased(at) ? rollout.clock() : engine;
    }

    /// How the release divides requests among some; absent where none of them gets it.
    @Nullable
    Sides sides(List<Member> members) {
        // programs of one server have one version
        boolean apart = members.stream().map(member -> List.of(graph.machine(member.component()), member.part())).distinct()
                .count() > 1;
        if (rollout == null || !apart || members.stream().noneMatch(member -> isReleased(member.component()))) {
            return null;
        }
        return rollout.routing().sides(number -> version(members.get(number)));
    }

    /// Lets somebody know when requests are divided in another way.
    void followSides(Runnable told) {
        if (rollout != null) {
            rollout.routing().follow(told);
        }
    }

    private boolean isReleased(int at) {
        return targets.contains(graph.machine(at));
    }

    private int version(Member member) {
        return of(member.component()) instanceof Staff staff ? staff.version(member.part()) : 0;
    }

    private DoubleUnaryOperator rate(Duration start) {
        var users = new ArrayList<Users>();
        for (int at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users each) {
                users.add(each);
            }
        }
        return second -> users.stream().mapToDouble(each -> each.profile().rateAt(start.toSeconds() + second)).sum();
    }

    private Diary diary(int at) {
        return (change, server, desired, why) -> log.happened(what(change), at, server,
                change == Change.SCALED_OUT || change == Change.SCALED_IN ? desired : 0, null, why);
    }

    private static Occurrence.What what(Change change) {
        return switch (change) {
            case LAUNCHED -> Occurrence.What.LAUNCHED;
            case IN_SERVICE -> Occurrence.What.IN_SERVICE;
            case DRAINING -> Occurrence.What.DRAINING;
            case TERMINATED -> Occurrence.What.TERMINATED;
            case REPLACED -> Occurrence.What.REPLACED;
            case LAUNCH_FAILED -> Occurrence.What.LAUNCH_FAILED;
            case SCALED_OUT -> Occurrence.What.SCALED_OUT;
            case SCALED_IN -> Occurrence.What.SCALED_IN;
            case ALARM -> Occurrence.What.ALARM;
            case ALARM_OVER -> Occurrence.What.ALARM_OVER;
        };
    }

    private Duration starts(int machine) {
        var longest = Duration.ZERO;
        for (int at = 0; at < graph.size(); at++) {
            if (graph.machine(at) == machine && graph.spec(at) instanceof AppServer app
                    && app.startTime().compareTo(longest) > 0) {
                longest = app.startTime();
            }
        }
        return longest;
    }

    private Crew crew(int machine, Play play) {
        var programs = new ArrayList<List<Unit>>();
        var entries = new ArrayList<List<Unit>>();
        var released = new ArrayList<List<Unit>>();
        var proxies = new ArrayList<List<Unit>>();
        for (int part = 0; part < parts.servers(machine); part++) {
            var all = new ArrayList<Unit>();
            var first = new ArrayList<Unit>();
            var apps = new ArrayList<Unit>();
            var fronts = new ArrayList<Unit>();
            for (int at = 0; at < graph.size(); at++) {
                if (graph.machine(at) == machine && parts.of(at).length > part) {
                    all.addAll(List.of(parts.of(at)[part]));
                    fronts.addAll(graph.isFront(at) ? List.of(parts.of(at)[part]) : List.of());
                    apps.addAll(graph.spec(at) instanceof AppServer ? List.of(parts.of(at)[part]) : List.of());
                    if (at == machine || isEntry(machine, at)) {
                        first.addAll(List.of(parts.of(at)[part]));
                    }
                }
            }
            programs.add(all);
            entries.add(first);
            released.add(apps.isEmpty() ? all : apps);
            proxies.add(fronts);
        }
        return new Crew(engine, play, programs, entries, released, proxies, bytes(machine, true), bytes(machine, false));
    }

    /// Whether a program stands in front of others on the same machine that a release replaces.
    private boolean isEntry(int machine, int at) {
        return Arrays.stream(graph.out(machine)).anyMatch(call -> call.to() == at && graph.divides(call));
    }

    private double bytes(int machine, boolean in) {
        for (int at = 0; at < graph.size(); at++) {
            for (var call : graph.out(at)) {
                var connection = call.connection();
                if (call.to() == machine && connection != null) {
                    return (in ? connection.requestSize() : connection.responseSize()).bytes();
                }
            }
        }
        return 0;
    }

    private void put(int at, Roster fleet) {
        fleets.put(at, fleet);
        byPlace[at] = fleet;
    }

    private @Nullable Roster of(int at) {
        return byPlace[graph.machine(at)];
    }

    /// Whether the parts of a component come and go.
    boolean move(int at) {
        return of(at) != null;
    }

    /// Whether there is a part of a component now; always where they do not come and go.
    boolean isThere(int at, int part) {
        var fleet = of(at);
        return fleet == null || part < 0 || fleet.stage(part) == Stage.IN_SERVICE;
    }

    /// Whether the server of a part is running.
    boolean isRunning(int at, int part) {
        var fleet = of(at);
        return fleet == null || fleet.stage(part) != Stage.ABSENT && fleet.stage(part) != Stage.WARM;
    }

    /// The zone of a part, "" where it has none.
    String zone(int at, int part) {
        var fleet = of(at);
        if (fleet == null) {
            return parts.zone(at, part);
        }
        var zones = graph.design().zones(graph.component(graph.machine(at)));
        return zones.isEmpty() ? "" : zones.get(fleet.zone(part));
    }

    /// The servers of a group; absent where they do not come and go.
    Frames.@Nullable Servers servers(int at) {
        var fleet = fleets.get(at);
        return fleet == null
                ? null
                : new Frames.Servers(fleet.desired(), fleet.count(Stage.PENDING), fleet.count(Stage.IN_SERVICE),
                        fleet.count(Stage.LEAVING));
    }

    /// Tells somebody of the servers that a component stands on.
    void follow(int at, Attendance attendance) {
        var crew = crews.get(graph.machine(at));
        if (crew != null) {
            crew.follow(attendance);
        }
    }

    /// A load balancer has found a part healthy or not.
    void heard(int at, int part, boolean healthy) {
        var fleet = of(at);
        if (fleet != null) {
            fleet.heard(part, healthy);
        }
    }

    /// A part that leaves has answered everything.
    void idle(int at, int part) {
        var fleet = of(at);
        if (fleet != null) {
            fleet.idle(part);
        }
    }

    /// The server of a part has stopped.
    void crashed(int at, int part) {
        var fleet = of(at);
        if (fleet != null) {
            fleet.crashed(part);
        }
    }

    /// The server of a part hangs, or does no more.
    void hung(int at, int part, boolean hangs) {
        var fleet = of(at);
        if (fleet != null) {
            fleet.hung(part, hangs);
        }
    }

    /// A zone is lost, or is there again.
    void lost(String zone, boolean lost) {
        fleets.forEach((at, fleet) -> {
            int place = graph.design().zones(graph.component(at)).indexOf(zone);
            if (place >= 0) {
                fleet.lost(place, lost);
            }
        });
    }

    /// Begins.
    void start() {
        fleets.values().forEach(Roster::start);
        if (!fleets.isEmpty()) {
            engine.after(Engine.SECOND, self, 0, 0);
        }
    }

    @Override
    public void act(int what, int subject) {
        engine.after(Engine.SECOND, self, 0, 0);
        fleets.forEach((at, fleet) -> {
            var series = sizes.get(at);
            if (series == null) {
                return;
            }
            int inService = fleet.count(Stage.IN_SERVICE);
            series.add(new FleetSize(series.size(), fleet.desired(), fleet.running(), inService, fleet.healthy()));
        });
    }

    /// Nanoseconds of servers so far, by the place of their group.
    Map<Integer, Long> paid() {
        var paid = new TreeMap<Integer, Long>();
        fleets.forEach((at, fleet) -> paid.put(at, fleet.paid()));
        return paid;
    }

    /// What became of the groups.
    ///
    /// @param before what was paid before the figures began
    List<FleetPlay> plays(Map<Integer, Long> before) {
        var plays = new ArrayList<FleetPlay>();
        fleets.forEach(
                (at, fleet) -> plays.add(new FleetPlay(graph.component(at).id(), List.copyOf(sizes.getOrDefault(at, List.of())),
                        (fleet.paid() - before.getOrDefault(at, 0L)) / (double) Engine.SECOND)));
        return plays;
    }
}
