package dev.nines.analysis.capacity;

import dev.nines.analysis.capacity.Queues.Arrivals;
import dev.nines.analysis.capacity.Queues.Dealing;
import dev.nines.analysis.capacity.Spread.Choice;
import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.flow.Routes;
import dev.nines.analysis.queueing.Erlang;
import dev.nines.analysis.queueing.GeneralQueue;
import dev.nines.analysis.queueing.LimitedQueue;
import dev.nines.analysis.queueing.Moments;
import dev.nines.analysis.queueing.SingleServer;
import dev.nines.analysis.queueing.ThreadPool;
import dev.nines.model.component.Users;
import dev.nines.model.setting.Discipline;

/// Solves one station after the other under a multiple of the traffic.
final class StationSolver {

    /// A load from which on a queue counts as one that cannot keep up.
    private static final double FULL = 1 - 1e-9;

    private final Plant plant;
    private final RequestGraph graph;
    private final Routes routes;
    private final Rates rates;
    private final Spread spread;
    private final Arrivals users;
    private final double[] work;
    private final double[] population;

    StationSolver(Plant plant, Routes routes, Rates rates) {
        this.plant = plant;
        this.graph = plant.graph();
        this.routes = routes;
        this.rates = rates;
        this.spread = new Spread(graph, rates);
        this.users = users();
        this.work = work();
        this.population = population();
    }

    /// Requests of all users at the factor 1, and how they bunch.
    Arrivals arrivals() {
        return users;
    }

    /// Requests per second at a component at the factor 1.
    double rate(int at) {
        return rates.rate(at);
    }

    /// Processors of one server of a machine that are busy at the factor 1, mean.
    double work(int machine) {
        return work[machine];
    }

    /// Servers of a component's machine that work.
    double servers(int at) {
        return plant.servers(at) * routes.left(at);
    }

    /// Whether a component is solved under the same conditions, its traffic apart, as in another state of the design.
    boolean same(StationSolver other, int at) {
        var machine = graph.machine(at);
        return work[machine] == other.work[machine] && population[at] == other.population[at] && spread.same(other.spread, at)
                && spread.same(other.spread, machine);
    }

    private Arrivals users() {
        var sum = 0.0;
        var variability = 0.0;
        for (var at = 0; at < graph.size(); at++) {
            if (graph.spec(at) instanceof Users from) {
                sum += rates.rate(at);
                variability += rates.rate(at) * from.burstiness() * from.burstiness();
            }
        }
        return new Arrivals(sum, sum == 0 ? 1 : variability / sum);
    }

    private double[] work() {
        var busy = new double[graph.size()];
        for (var at = 0; at < busy.length; at++) {
            if (plant.station(at) instanceof Station.Program program && rates.rate(at) > 0) {
                busy[graph.machine(at)] += rates.rate(at) * mean(at, program.services()).mean() * program.cpuShare()
                        / servers(at);
            }
        }
        return busy;
    }

    /// Most requests that can be at a component at once, where only programs with so many threads or connections call it.
    private double[] population() {
        var most = new double[graph.size()];
        for (var at = 0; at < most.length; at++) {
            for (var way = 0; way < graph.out(at).length; way++) {
                if (rates.edgeRate(at, way) > 0) {
                    most[graph.out(at)[way].to()] += population(at);
                }
            }
        }
        for (var at = 0; at < most.length; at++) {
            most[at] = most[at] == 0 ? Double.POSITIVE_INFINITY : most[at];
        }
        return most;
    }

    private double population(int caller) {
        if (plant.station(caller) instanceof Station.Program program && program.holds()) {
            var threads = program.pool() > 0 ? Math.min(program.pool(), program.threads()) : program.threads();
            return servers(caller) * program.processes() * threads;
        }
        return Double.POSITIVE_INFINITY;
    }

    /// The mixture of service times that the classes arriving at a component ask for.
    Moments mean(int at, Services services) {
        var all = rates.rate(at);
        if (services.times().length == 1 || all == 0) {
            return services.of(0);
        }
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        for (var each = 0; each < services.times().length; each++) {
            var part = rates.rate(at, each) / all;
            var time = services.of(each);
            first += part * time.mean();
            second += part * time.second();
            third += part * time.rawThird();
        }
        return Moments.raw(first, second, third);
    }

    /// @param down time in what is called, by class
    Solution solve(int at, double factor, Moments[] down) {
        var arrivals = rates.rate(at) * factor;
        if (arrivals == 0) {
            return Solution.IDLE;
        }
        if (Double.isInfinite(arrivals)) {
            return Solution.OVERLOADED;
        }
        return switch (plant.station(at)) {
            case Station.None _ -> Solution.IDLE;
            case Station.Pause pause -> new Solution(Moments.NONE, 1, 0, arrivals * mean(at, pause.services()).mean(),
                    0, 0, Basis.EXACT);
            case Station.Servers servers -> servers(at, servers, arrivals);
            case Station.Program program -> program(at, program, arrivals, factor, down);
            case Station.Function function -> function(at, function, arrivals, down);
            case Station.CacheNodes nodes -> cache(nodes, arrivals);
        };
    }

    /// Time of a class at the station itself.
    Moments own(int at, int requestClass, Solution solution) {
        return switch (plant.station(at)) {
            case Station.None _ -> Moments.NONE;
            case Station.Pause pause -> pause.services().of(requestClass);
            case Station.Servers servers -> solution.delay().plus(servers.discipline() == Discipline.PROCESSOR_SHARING
                    ? servers.services().of(requestClass).times(1 - servers.share() + servers.share() * solution.stretch())
                    : servers.services().of(requestClass));
            case Station.Program program -> program(program, requestClass, solution);
            case Station.Function function -> solution.delay().plus(function.services().of(requestClass));
            case Station.CacheNodes nodes -> solution.delay().plus(nodes.services().of(requestClass));
        };
    }

    private static Moments program(Station.Program program, int requestClass, Solution solution) {
        var service = program.services().of(requestClass);
        var share = program.cpuShare();
        if (Double.isInfinite(solution.stretch())) {
            return Moments.constant(Double.POSITIVE_INFINITY);
        }
        var time = solution.delay().plus(service.times(1 - share + share * solution.stretch()));
        if (solution.stretch() > 1) {
            // Shared processors make times vary more: for one of them (2 + ρ) / (2 − ρ), with stretch 1 / (1 − ρ).
            var more = SingleServer.variabilityShared(1 - 1 / solution.stretch()) - 1;
            var shared = service.mean() * share * solution.stretch();
            time = time.plus(new Moments(0, shared * shared * more, 2 * shared * shared * shared * more * more));
        }
        return solution.lockWait() == 0 ? time : time.plus(Moments.exponential(solution.lockWait()));
    }

    private Solution servers(int at, Station.Servers station, double arrivals) {
        var service = mean(at, station.services()).times(station.share());
        var machines = servers(at);
        if (station.readers() == 0) {
            return queue(at, station, arrivals, machines, service);
        }
        var writer = queue(at, station, arrivals * (1 - station.readShare()), machines, service);
        var reader = queue(at, station, arrivals * station.readShare(), machines * station.readers(), service);
        var reads = station.readShare();
        var wait = Moments.raw(mix(reads, reader.delay().mean(), writer.delay().mean()),
                mix(reads, reader.delay().second(), writer.delay().second()),
                mix(reads, reader.delay().rawThird(), writer.delay().rawThird()));
        return new Solution(wait, mix(reads, reader.stretch(), writer.stretch()), 0, reader.busy() + writer.busy(),
                Math.max(reader.load(), writer.load()), mix(reads, reader.refused(), writer.refused()), Basis.ANALYTIC);
    }

    private static double mix(double share, double one, double other) {
        return share == 0 ? other : share == 1 ? one : share * one + (1 - share) * other;
    }

    private Solution queue(int at, Station.Servers station, double arrivals, double machines, Moments service) {
        if (machines == 0 || service.mean() == 0 || arrivals == 0) {
            return machines == 0 && arrivals > 0 ? Solution.OVERLOADED : Solution.IDLE;
        }
        var machine = graph.machine(at);
        var queues = Queues.of(arrivals, machines, 1, station.servers(),
                new Dealing(machines == 1 && !spread.known(machine) ? Choice.RANDOM : spread.choice(machine),
                        spread.siblings(machine)),
                new Dealing(Choice.RANDOM, 1), users);
        var servers = (int) Math.max(1, Math.round(station.servers() * queues.machines()));
        var load = queues.perSecond() * service.mean() / servers;
        var busy = arrivals * service.mean();
        var exact = station.services().memoryless() && queues.variability() == 1 && station.share() == 1
                && queues.machines() == 1 && station.discipline() != Discipline.LIFO;
        if (station.queueLimit() != Integer.MAX_VALUE) {
            var places = (int) Math.min(Integer.MAX_VALUE, servers + station.queueLimit() * (long) queues.machines());
            var queue = LimitedQueue.of(servers, places, queues.perSecond(), 1 / service.mean());
            return new Solution(Moments.gamma(queue.meanWait(), 1), 1, 0, busy * (1 - queue.refused()), load,
                    queue.refused(), exact ? Basis.EXACT : Basis.ANALYTIC);
        }
        var shared = station.discipline() == Discipline.PROCESSOR_SHARING;
        var most = Math.max(0, population[at] / servers - 1) * service.mean();
        var mean = load >= FULL
                ? Double.POSITIVE_INFINITY
                : Math.min(most, GeneralQueue.meanWait(servers, queues.perSecond(), service.mean(), queues.variability(),
                        shared ? 1 : service.variability()));
        var basis = exact || shared && queues.variability() == 1 && servers == 1 ? Basis.EXACT : Basis.ANALYTIC;
        if (shared) {
            return new Solution(Moments.NONE, 1 + mean / service.mean(), 0, busy, load, 0, basis);
        }
        var waiting = Erlang.waiting(servers, queues.perSecond() * service.mean());
        return new Solution(delay(waiting, mean, load, station.discipline()), 1, 0, busy, load, 0, basis);
    }

    /// A wait by its mean and the share of those who wait; last come, first served spreads it wider: its second moment is 1 / (1 − ρ)
    /// times that of first come, first served (L. Takács 1963).
    private static Moments delay(double waiting, double mean, double load, Discipline discipline) {
        if (!(mean > 0) || Double.isInfinite(mean)) {
            return Moments.constant(mean);
        }
        var wait = Moments.waiting(waiting, mean / waiting);
        return discipline == Discipline.LIFO && load < 1
                ? Moments.gamma(mean, wait.second() / (1 - load) / (mean * mean) - 1)
                : wait;
    }

    private Solution program(int at, Station.Program station, double arrivals, double factor, Moments[] down) {
        var machines = servers(at);
        if (machines == 0) {
            return Solution.OVERLOADED;
        }
        var machine = graph.machine(at);
        var within = spread.known(at) ? new Dealing(spread.choice(at), spread.siblings(at)) : new Dealing(Choice.LEAST, 1);
        var queues = Queues.of(arrivals, machines, station.processes(), station.threads(),
                new Dealing(spread.choice(machine), spread.siblings(machine)), within, users);
        var service = mean(at, station.services());
        var cpu = service.mean() * station.cpuShare();
        var called = station.holds() ? called(at, down) : Moments.NONE;
        var lockWait = lockWait(station, arrivals / (machines * station.processes()), service.mean());
        var pause = service.mean() - cpu + lockWait + called.mean();
        var threads = (int) Math.max(1, station.threads() * Math.round(queues.machines()) * queues.processes());
        var room = station.queueLimit() == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : (int) Math.min(1_000_000, station.queueLimit() * (long) queues.machines() * queues.processes());
        var processors = processors(machine, factor, queues, cpu, threads);
        if (!(processors.number > 0) || work[machine] * factor >= FULL * plant.processors(machine)) {
            return new Solution(Moments.constant(Double.POSITIVE_INFINITY), Double.POSITIVE_INFINITY, lockWait,
                    station.threads() * station.processes() * machines, Double.POSITIVE_INFINITY, 0, Basis.ANALYTIC);
        }
        var pool = ThreadPool.of(threads, room, processors.number, queues.perSecond(), cpu * processors.slower, pause);
        var held = pool.meanHold();
        var sharing = cpu == 0 ? 1 : Math.max(1, (held - pause) / cpu);
        var stretch = 1 + (sharing - 1) * (1 + queues.variability()) / 2;
        var hold = service.times(1 - station.cpuShare() + station.cpuShare() * stretch).plus(called);
        var mean = pool.meanWait() * (queues.variability() + hold.variability()) / 2;
        var busy = pool.meanBusy() * machines * station.processes() / (queues.machines() * queues.processes());
        return new Solution(delay(pool.waiting(), mean, pool.load(), station.discipline()), stretch, lockWait, busy,
                pool.load(), pool.refused(), Basis.ANALYTIC);
    }

    /// The mixture of what the classes call.
    private Moments called(int at, Moments[] down) {
        if (down.length == 1) {
            return down[0];
        }
        var all = rates.rate(at);
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        for (var each = 0; each < down.length; each++) {
            var part = rates.rate(at, each) / all;
            if (part > 0) {
                first += part * down[each].mean();
                second += part * down[each].second();
                third += part * down[each].rawThird();
            }
        }
        return Double.isInfinite(first) ? Moments.constant(first) : Moments.raw(first, second, third);
    }

    /// Mean wait for the lock of one process: M/M/1, and never longer than with every thread in a queue for it, when a round takes as
    /// long as all threads hold it once.
    private static double lockWait(Station.Program station, double arrivals, double service) {
        if (station.lockShare() == 0 || station.threads() == 1) {
            return 0;
        }
        var hold = service * station.lockShare();
        var busy = arrivals * hold;
        var most = Math.max(0, station.threads() * hold - service);
        return busy >= 1 ? most : Math.min(most, hold * busy / (1 - busy));
    }

    /// Processors left to one queue by the other programs of its machines, and how much slower each seems.
    ///
    /// A processor shared by others that use it ρ of the time serves at 1 − ρ (exact for one processor, BCMP); of m processors, m − a
    /// are left by others' load a, and a single request is slowed down by the factor 1 + C(m, a) / (m − a). Programs with no more threads
    /// than there are processors do not hinder each other.
    private Processors processors(int machine, double factor, Queues queues, double cpu, int threads) {
        var number = plant.processors(machine);
        if (plant.threads(machine) <= number) {
            return new Processors(threads, 1);
        }
        var all = number * queues.machines();
        var own = queues.perSecond() * cpu;
        var others = Math.max(0, work[machine] * factor * queues.machines() - own);
        if (others <= 1e-12 * all) {
            return new Processors(all, 1);
        }
        if (others >= all) {
            return new Processors(0, 1);
        }
        var slower = 1 + Erlang.waiting((int) all, others) / (all - others);
        var bound = Math.max(1, (1.0 + plant.threads(machine) - threads / queues.machines()) / number);
        slower = Math.min(slower, bound);
        return new Processors((all - others) * slower, slower);
    }

    private record Processors(double number, double slower) {}

    /// Requests beyond the limit are refused (Erlang B); an environment is cold when none came for longer than it stays.
    private Solution function(int at, Station.Function station, double arrivals, Moments[] down) {
        var service = mean(at, station.services()).mean() + called(at, down).mean();
        var offered = arrivals * service;
        if (Double.isInfinite(offered)) {
            return new Solution(Moments.NONE, 1, 0, station.limit(), Double.POSITIVE_INFINITY, 1, Basis.ANALYTIC);
        }
        var refused = Erlang.lost(station.limit(), offered);
        var cold = station.provisioned() > offered ? 0 : Math.exp(-arrivals * station.idle());
        var start = Moments.raw(cold * station.cold(), cold * station.cold() * station.cold(),
                cold * Math.pow(station.cold(), 3));
        var load = station.limit() == 0 ? Double.POSITIVE_INFINITY : offered / station.limit();
        return new Solution(start, 1, 0, offered * (1 - refused), load, refused, Basis.ANALYTIC);
    }

    private static Solution cache(Station.CacheNodes nodes, double arrivals) {
        var perNode = arrivals / nodes.nodes();
        var load = perNode * nodes.operation();
        var mean = SingleServer.meanWait(perNode, nodes.operation(), 1);
        return new Solution(delay(Math.min(1, load), mean, load, Discipline.FCFS), 1, 0, load * nodes.nodes(), load, 0,
                Basis.ASSUMED);
    }
}
