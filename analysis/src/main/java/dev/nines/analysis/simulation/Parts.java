package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.capacity.Services;
import dev.nines.analysis.capacity.Station;
import dev.nines.analysis.capacity.Stations;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Credits;
import dev.nines.analysis.simulation.process.Draws;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Processors;
import dev.nines.analysis.simulation.process.Service;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.scaling.Fleet;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.Server;
import dev.nines.model.setting.Discipline;
import org.jspecify.annotations.Nullable;

/// The processes of a design: of every component its equal parts, one on each server, and of each part its processes.
final class Parts {

    /// Of what is released without servers.
    private static final int VERSIONS = 2;

    private final RequestGraph graph;
    private final Set<Integer> released;
    private final Luck luck;
    private final Play play;
    private final Unit[][][] units;
    private final Processors[][] processors;
    /// Of each component.
    private final List<List<String>> zones = new ArrayList<>();
    /// Only where credits ask for it.
    private @Nullable CapacityReport capacity;

    /// @param released places of what gets a release; functions among them are there in two versions
    Parts(RequestGraph graph, Play play, Luck luck, Set<Integer> released) {
        this.released = released;
        this.graph = graph;
        this.luck = luck;
        this.play = play;
        var stations = new Stations(graph);
        Extent.of(graph, this, stations).check();
        units = new Unit[graph.size()][][];
        processors = new Processors[graph.size()][];
        for (int at = 0; at < graph.size(); at++) {
            zones.add(graph.design().zones(graph.component(at)));
            processors[at] = processors(at);
        }
        for (int at = 0; at < graph.size(); at++) {
            units[at] = units(at, stations.of(at));
        }
    }

    /// How many equal parts a component has that serves.
    int count(int at, Station station) {
        return switch (station) {
            case Station.Servers _ -> nodes(at, servers(at));
            case Station.CacheNodes caches -> nodes(at, caches.nodes());
            case Station.None _,Station.Pause _,Station.Program _,Station.Function _ -> servers(at);
        };
    }

    /// Parts of a component, and their processes; none where it only passes requests on.
    Unit[][] of(int at) {
        return units[at];
    }

    /// How many equal servers a component is, or stands on; of a group that grows and shrinks, all that can be there at once.
    int servers(int at) {
        int machine = graph.machine(at);
        int others = released.contains(machine) ? VERSIONS : graph.component(machine).servers();
        return graph.spec(machine) instanceof AutoScalingGroup group ? Fleet.most(group) : others;
    }

    /// The zone of a part at the beginning, "" where it has none: the parts of a group take turns.
    String zone(int at, int part) {
        var zones = this.zones.get(graph.machine(at));
        int turn = graph.spec(at) instanceof Cache cache ? part / (1 + cache.replicas()) + part % (1 + cache.replicas()) : part;
        return zones.isEmpty() ? "" : zones.get(turn % zones.size());
    }

    /// Credits of one server; absent where it keeps its speed.
    ///
    /// It begins with all it may keep, having run for a day, unless its mean load spends more than it earns.
    @Nullable
    private Credits newCredits(int at) {
        var template = switch (graph.spec(at)) {
            case Server server -> server.template();
            case AutoScalingGroup group -> group.template();
            default -> null;
        };
        var type = template == null ? null : InstanceTypes.find(template.instanceType());
        var burst = type == null ? null : type.burst();
        var vcpu = Stations.processors(graph, at);
        if (template == null || burst == null || vcpu == null || burst.unlimited(template.creditMode())) {
            return null;
        }
        double most = burst.maxCredits() * 60 * Engine.SECOND;
        return new Credits(burst.baseline() * vcpu, most, spendsMoreThanItEarns(at) ? 0 : most);
    }

    private boolean spendsMoreThanItEarns(int at) {
        if (capacity == null) {
            capacity = CapacityAnalysis.of(graph.design());
        }
        var known = capacity.find(graph.component(at).id());
        return known != null && known.credits() != null && known.credits().runsOut();
    }

    /// What the machines of a component have left, as of now; none where they keep their speed.
    List<Credits> credits(int at) {
        var found = new ArrayList<Credits>();
        var own = Arrays.stream(units[at]).flatMap(Arrays::stream).map(Unit::processors);
        Stream.concat(Arrays.stream(processors[at]), graph.machine(at) == at ? own : Stream.empty()).forEach(each -> {
            var credits = each == null ? null : each.credits();
            if (credits != null) {
                found.add(credits);
            }
        });
        return found;
    }

    private Processors[] processors(int at) {
        if (!graph.hasPrograms(at)) {
            return new Processors[0];
        }
        var known = Stations.processors(graph, at);
        var made = new Processors[servers(at)];
        Arrays.setAll(made, _ -> play.processors(known == null ? Stations.ASSUMED_PROCESSORS : known, newCredits(at)));
        return made;
    }

    private Unit[][] units(int at, Station station) {
        return switch (station) {
            case Station.None _ -> new Unit[0][];
            case Station.Pause pause -> made(at, count(at, station), 1, Service.AT_ONCE, pause.services());
            case Station.Servers servers -> servers(at, servers);
            case Station.Program program ->
                made(at, count(at, station), program.processes(), service(program), program.services());
            case Station.Function function -> made(at, count(at, station), 1, Service.AT_ONCE, function.services());
            case Station.CacheNodes nodes -> {
                double mean = nodes.services().of(0).mean();
                double later = mean > nodes.operation() ? 1 - nodes.operation() / mean : 0;
                yield made(at, count(at, station), 1, new Service(1, Integer.MAX_VALUE, false, false, 0, 0, later),
                        nodes.services());
            }
        };
    }

    /// Standbys and copies are nodes too, though they may not be asked: those of a shard of a cache one after the other.
    private int nodes(int at, int usual) {
        return switch (graph.spec(at)) {
            case Database database -> database.instances();
            case Cache cache -> usual * (1 + cache.replicas());
            default -> usual;
        };
    }

    private Unit[][] servers(int at, Station.Servers servers) {
        int parts = count(at, servers);
        if (newCredits(at) != null) {
            return bursting(at, parts, servers);
        }
        if (servers.discipline() != Discipline.PROCESSOR_SHARING) {
            return made(at, parts, 1, new Service(servers.servers(), servers.queueLimit(),
                    servers.discipline() == Discipline.LIFO, false, 0, 0, 1 - servers.share()), servers.services());
        }
        var shared = new Service(0, Integer.MAX_VALUE, false, false, servers.share(), 0, 1 - servers.share());
        var made = new Unit[parts][1];
        var draws = draws(at, servers.services());
        for (int part = 0; part < parts; part++) {
            made[part][0] = play.unit(shared, draws, play.processors(servers.servers(), null));
        }
        return made;
    }

    /// Servers as processors, which are slower when their credits are spent; as many places as processors, unless they are shared.
    private Unit[][] bursting(int at, int parts, Station.Servers servers) {
        boolean shared = servers.discipline() == Discipline.PROCESSOR_SHARING;
        var service = new Service(shared ? 0 : servers.servers(), shared ? Integer.MAX_VALUE : servers.queueLimit(),
                servers.discipline() == Discipline.LIFO, false, servers.share(), 0, 1 - servers.share());
        var made = new Unit[parts][1];
        var draws = draws(at, servers.services());
        for (int part = 0; part < parts; part++) {
            made[part][0] = play.unit(service, draws, play.processors(servers.servers(), newCredits(at)));
        }
        return made;
    }

    private static Service service(Station.Program program) {
        boolean shared = program.discipline() == Discipline.PROCESSOR_SHARING;
        return new Service(shared ? 0 : program.threads(), program.queueLimit(), program.discipline() == Discipline.LIFO,
                program.holds(), program.cpuShare(), program.lockShare(), 0);
    }

    private Unit[][] made(int at, int parts, int processes, Service service, Services services) {
        var made = new Unit[parts][processes];
        var draws = draws(at, services);
        var machines = processors[graph.machine(at)];
        for (int part = 0; part < parts; part++) {
            for (int process = 0; process < processes; process++) {
                made[part][process] = play.unit(service, draws, on(machines, part));
            }
        }
        return made;
    }

    private static @Nullable Processors on(Processors[] machines, int part) {
        return machines.length == 0 ? null : machines[part];
    }

    /// One sequence for all parts of a component: the n-th request that is served there needs the same, wherever it is served. Classes
    /// of long-lived traffic come after the others.
    private LongSupplier[] draws(int at, Services services) {
        int classes = graph.classes().size();
        var dice = luck.dice("service", graph.component(at).id().toString());
        var draws = new LongSupplier[graph.longLived() ? 2 * classes : classes];
        Arrays.setAll(draws, row -> Draws.of(services.laws()[row % classes], dice));
        var handshakes = services.handshakes();
        if (handshakes != null) {
            var connections = luck.dice("handshakes", graph.component(at).id().toString());
            Arrays.setAll(draws, row -> Draws.with(draws[row], handshakes, connections));
        }
        return draws;
    }
}
