package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.balancing.Balancer;
import dev.nines.analysis.simulation.balancing.Checked;
import dev.nines.analysis.simulation.balancing.ConsecutiveChecks;
import dev.nines.analysis.simulation.balancing.ElasticBalancer;
import dev.nines.analysis.simulation.balancing.HaproxyChecks;
import dev.nines.analysis.simulation.balancing.HaproxyServers;
import dev.nines.analysis.simulation.balancing.InTurn;
import dev.nines.analysis.simulation.balancing.Irregular;
import dev.nines.analysis.simulation.balancing.LeastOutstanding;
import dev.nines.analysis.simulation.balancing.MovedAddress;
import dev.nines.analysis.simulation.balancing.NginxPeers;
import dev.nines.analysis.simulation.balancing.RecordFailover;
import dev.nines.analysis.simulation.balancing.Route53Checks;
import dev.nines.analysis.simulation.balancing.Targets;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Backlog;
import dev.nines.analysis.simulation.process.Checker;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Pool;
import dev.nines.analysis.simulation.process.Target;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.Component;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.BalancingAlgorithm;
import dev.nines.model.setting.DnsCheckProtocol;
import dev.nines.model.setting.DnsHealthCheck;
import dev.nines.model.setting.HaproxyBalance;
import dev.nines.model.setting.HaproxyCheck;
import dev.nines.model.setting.HaproxyObserve;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.Stickiness;
import dev.nines.model.setting.StickinessKind;
import dev.nines.model.setting.Threshold;

/// Makes balancers with those who check the health of their members. At the beginning everybody is healthy; checks begin at random.
final class Balancing {

    /// Checkers of Route 53; assumed, the order of magnitude of a check from all of its eight regions.
    private static final int CHECKERS = 16;
    private static final Threshold ONE = new Threshold(1, null);
    /// Never sends to unhealthy targets.
    private static final Threshold NONE = new Threshold(0, null);

    private final RequestGraph graph;
    private final Engine engine;
    private final Play play;
    private final Luck luck;
    private final Log log;
    private final Map<Integer, List<Unit>> checkers = new HashMap<>();
    private final List<Opinion> opinions = new ArrayList<>();
    private final Fleets fleets;
    private final Bindings bindings;
    private final BalancerDns names;

    Balancing(RequestGraph graph, Engine engine, Play play, Luck luck, Log log, Fleets fleets) {
        this.graph = graph;
        this.engine = engine;
        this.play = play;
        this.luck = luck;
        this.log = log;
        this.fleets = fleets;
        this.bindings = new Bindings(graph);
        this.names = new BalancerDns(graph, bindings.people());
    }

    /// Which clients stay with whom.
    Bindings bindings() {
        return bindings;
    }

    /// The addresses of load balancers.
    BalancerDns names() {
        return names;
    }

    /// Those who send the checks of what a component balances over.
    List<Unit> checkers(int at) {
        return checkers.getOrDefault(at, List.of());
    }

    /// What somebody thinks of the health of a part of a component.
    ///
    /// @param part -1 for all
    record Opinion(int component, int part, BooleanSupplier ill) {}

    /// What all who check think.
    List<Opinion> opinions() {
        return opinions;
    }

    private static Target[] targets(List<Member> members) {
        return members.stream().map(Member::target).toArray(Target[]::new);
    }

    private String name(int at) {
        return graph.component(at).id().value();
    }

    /// The members of a target group.
    ///
    /// @param at its place
    /// @param balancer the load balancer in front of it
    Pool group(int at, TargetGroup group, Component balancer, List<Member> members) {
        boolean usual = !(balancer.spec() instanceof NetworkLoadBalancer network) || network.crossZone();
        var crossZone = group.crossZone();
        return elastic(at, balancer, members, crossZone == null ? usual : crossZone, group);
    }

    /// The members of a classic load balancer, which sends to nobody when nobody is healthy.
    Pool classic(int at, ClassicLoadBalancer balancer, List<Member> members) {
        var group = RecordType.of(TargetGroup.class).defaults();
        group = RecordType.with(group, "algorithm", BalancingAlgorithm.LEAST_OUTSTANDING_REQUESTS);
        group = RecordType.with(group, "dnsFailover", ONE);
        group = RecordType.with(group, "routingFailover", NONE);
        group = RecordType.with(group, "healthCheck", balancer.healthCheck());
        group = RecordType.with(group, "deregistrationDelay", balancer.drainTimeout());
        group = RecordType.with(group, "stickiness", balancer.stickiness());
        return elastic(at, graph.component(at), members, balancer.crossZone(), group);
    }

    private Pool elastic(int at, Component balancer, List<Member> all, boolean crossZone, TargetGroup group) {
        var zones = new ArrayList<>(graph.design().zones(balancer));
        if (zones.isEmpty() || crossZone && all.stream().anyMatch(member -> !zones.contains(member.zone()))) {
            zones.clear();
        }
        var members = zones.isEmpty()
                ? all
                : all.stream().filter(each -> zones.contains(each.zone()) || fleets.move(each.component())).toList();
        int[] places = members.stream().mapToInt(member -> Math.max(0, zones.indexOf(member.zone()))).toArray();
        var targets = new Targets(places, Math.max(1, zones.size()), crossZone, group.dnsFailover(),
                group.routingFailover());
        var elastic = new ElasticBalancer(targets, group.algorithm(), group.slowStart().toNanos(), names.keeps(balancer),
                luck.dice("balancing", name(at)));
        var sides = fleets.sides(members);
        if (sides != null) {
            elastic.divide(sides);
        }
        if (group.anomalyMitigation()) {
            elastic.mitigate();
        }
        names.add(balancer, elastic, zones);
        var pool = play.pool(sticking(balancer, group.stickiness(), elastic), targets(members));
        boolean resets = balancer.spec() instanceof NetworkLoadBalancer && group.terminateOnUnhealthy();
        var check = group.healthCheck();
        long interval = check.interval().toNanos();
        var checkers = new ArrayList<Checker>();
        for (int i = 0; check.enabled() && i < members.size(); i++) {
            int number = i;
            var member = members.get(i);
            checkers.add(check(at, member, i,
                    new ConsecutiveChecks(check.healthyThreshold(), check.unhealthyThreshold(), interval, true),
                    check.timeout().toNanos(), interval, (healthy, now) -> {
                        elastic.turn(number, healthy, now);
                        if (!healthy && resets && !targets.failsOpen(places[number])) {
                            play.calls().cut(pool, number);
                        }
                        fleets.heard(member.component(), member.part(), healthy);
                    }));
        }
        new Registry(elastic, engine, members, zones, checkers, check,
                group.deregistrationDelay().toNanos(), luck.dice("registrations", name(at)), fleets)
                .follow();
        return pool;
    }

    /// Load balancers of AWS know addresses without remembering them.
    private Balancer sticking(Component component, Stickiness stickiness, ElasticBalancer elastic) {
        if (stickiness.kind() == StickinessKind.SOURCE_IP) {
            elastic.stickToAddresses();
            return elastic;
        }
        return bindings.of(graph.design().components().placeOf(component.id()), stickiness, elastic);
    }

    /// Lets the members of a pool that needs not be told more come and go.
    ///
    /// @param turn told the number of a member, and whether it is there
    private void follow(List<Member> members, Turn turn) {
        for (int machine : members.stream().mapToInt(Member::component).filter(fleets::move).distinct().toArray()) {
            var numbers = Attendance.numbers(members, machine);
            numbers.forEach((part, number) -> turn.turn(number, fleets.isThere(machine, part)));
            fleets.follow(machine, new Attendance() {
                @Override
                public void joins(int part) {
                    turn(part, true);
                }

                @Override
                public void leaves(int part) {
                    turn(part, false);
                }

                private void turn(int part, boolean there) {
                    var number = numbers.get(part);
                    if (number != null) {
                        turn.turn(number, there);
                    }
                }
            });
        }
    }

    /// Told that a member comes or leaves.
    @FunctionalInterface
    interface Turn {
        void turn(int member, boolean there);
    }

    /// Several members that nothing balances over but the caller.
    Pool inTurn(List<Member> members) {
        return divided(members, new Divided<>(members, fleets, () -> new InTurn(members.size()), InTurn::turn));
    }

    /// Members of whom the least busy one is asked.
    Pool leastOutstanding(List<Member> members) {
        return divided(members,
                new Divided<>(members, fleets, () -> new LeastOutstanding(members.size()), LeastOutstanding::turn));
    }

    private Pool divided(List<Member> members, Divided<?> divided) {
        follow(members, divided);
        return play.pool(divided.balancer(), targets(members));
    }

    private static boolean[] backups(List<Member> members) {
        var backups = new boolean[members.size()];
        for (int i = 0; i < backups.length; i++) {
            backups[i] = members.get(i).backup();
        }
        return backups;
    }

    /// What a configuration might call the members.
    private String[] serverNames(List<Member> members) {
        var names = new String[members.size()];
        Arrays.setAll(names, number -> "%s-%d:%d".formatted(name(members.get(number).component()), members.get(number).part() + 1,
                8080 + number));
        return names;
    }

    /// The servers behind nginx.
    Pool nginx(int at, int part, NginxUpstream upstream, List<Member> members) {
        int[] weights = members.stream().mapToInt(member -> Math.max(1, member.weight())).toArray();
        var peers = new Divided<>(members, fleets, () -> new NginxPeers(upstream, weights, backups(members),
                serverNames(members), luck.dice("balancing", name(at) + " " + part)), NginxPeers::turn);
        var active = upstream.activeCheck();
        for (int i = 0; active != null && i < members.size(); i++) {
            int number = i;
            var checked = new ConsecutiveChecks(active.passes(), active.fails(), active.interval().toNanos(), true);
            check(at, members.get(i), i, irregular(checked, 0, active.jitter().toNanos(), at, i),
                    upstream.readTimeout().toNanos(), active.interval().toNanos(),
                    (healthy, _) -> peers.turn(number, healthy));
        }
        follow(members, peers);
        return play.pool(bindings.of(at, upstream.stickiness(), peers.balancer()), Policies.failures(upstream), targets(members));
    }

    private Checked irregular(Checked checked, double share, long longest, int at, int number) {
        return share == 0 && longest == 0
                ? checked
                : new Irregular(checked, share, longest, luck.dice("jitter", name(at) + " " + number));
    }

    /// The servers behind HAProxy.
    Pool haproxy(int at, int part, HaproxyBalancer balancer, List<Member> members) {
        int[] weights = members.stream().mapToInt(Member::weight).toArray();
        var servers = new Divided<>(members, fleets, () -> new HaproxyServers(balancer, weights, backups(members),
                luck.dice("balancing", name(at) + " " + part)), (each, server, there) -> each.turn(server, there, engine.now()));
        var check = balancer.check();
        var pool = play.pool(bindings.of(at, balancer.stickiness(), servers.balancer()), Policies.failures(check.observe()),
                targets(members));
        if (balancer.maxConnections() > 0) {
            boolean bound = balancer.balance() == HaproxyBalance.SOURCE || balancer.stickiness().kind() != StickinessKind.OFF;
            pool.queue(new Backlog(engine, play.calls(), balancer.queueTimeout().toNanos(),
                    () -> servers.any(HaproxyServers::isAnyUp), bound));
        }
        var checks = new Checker[check.enabled() ? members.size() : 0];
        Arrays.setAll(checks, number -> check(at, members.get(number), number,
                irregular(new HaproxyChecks(check), check.spread().value(), 0, at, number), timeout(check),
                check.inter().toNanos(), (healthy, _) -> {
                    servers.turn(number, healthy);
                    var backlog = pool.backlog();
                    if (healthy && backlog != null) {
                        backlog.wake();
                    }
                    if (!healthy && check.shutdownSessionsOnMarkedDown()) {
                        play.calls().cut(pool, number);
                    }
                }));
        if (checks.length > 0 && check.observe() != HaproxyObserve.OFF) {
            servers.each(each -> each.watch((server, failed) -> checks[server].observed(failed)));
        }
        follow(members, servers);
        return pool;
    }

    /// A record whose secondary answer is given while the primary is not healthy; without a health check it always is.
    ///
    /// @param keeps nanoseconds for which clients keep an answer
    /// @param primary the component that is checked
    Pool failover(int at, DnsRecord record, long keeps, int primary, Target first, Target second) {
        var failover = new RecordFailover(keeps, luck.dice("balancing", name(at)));
        var check = record.healthCheck();
        if (check != null) {
            var checkers = new Route53Checks[CHECKERS];
            Arrays.setAll(checkers, _ -> new Route53Checks(check.threshold(), check.interval().toNanos()));
            opinions.add(new Opinion(primary, -1, () -> !Route53Checks.healthy(checkers)));
            var dice = luck.dice("checks", name(at));
            for (var checker : checkers) {
                new Checker(engine, play, checker, first, timeout(check), dice, (_, now) -> {
                    boolean healthy = Route53Checks.healthy(checkers);
                    if (failover.turn(healthy, now)) {
                        log.happened(healthy ? Occurrence.What.HEALTHY : Occurrence.What.UNHEALTHY, primary, -1);
                    }
                }).start(dice.below(check.interval().toNanos()));
            }
        }
        return play.pool(failover, first, second);
    }

    /// An address that is moved to a standby when the server it leads to answers no more.
    ///
    /// @param primary the component it leads to at first
    Pool address(int at, ElasticIp address, int primary, List<Target> servers) {
        var moved = new MovedAddress(servers.size(), Math.max(Engine.SECOND, address.detectionTime().toNanos()),
                address.remapTime().toNanos());
        var pool = play.pool(moved, servers.toArray(Target[]::new));
        var dice = luck.dice("checks", name(at));
        new Checker(engine, play, moved, pool, moved.interval(), dice, (healthy, _) -> log
                .happened(healthy ? Occurrence.What.HEALTHY : Occurrence.What.UNHEALTHY, healthy ? at : primary, -1))
                .start(dice.below(moved.interval()));
        return pool;
    }

    /// Route 53 developer guide: 4 s to connect and 2 s to answer, 2 s more to search the text; 10 s to connect where that is all.
    private static long timeout(DnsHealthCheck check) {
        int seconds = check.protocol() == DnsCheckProtocol.TCP ? 10 : check.matchString() ? 8 : 6;
        return seconds * Engine.SECOND;
    }

    private static long timeout(HaproxyCheck check) {
        var timeout = check.timeout();
        return timeout == null ? check.inter().toNanos() : timeout.toNanos();
    }

    private Checker check(int at, Member member, int number, Checked checked, long timeout, long interval,
            Checker.Change change) {
        var dice = luck.dice("checks", name(at) + " " + number);
        var told = new Checker.Change() {
            @Override
            public void changed(boolean healthy, long now) {
                change.changed(healthy, now);
            }

            @Override
            public void changed(boolean healthy, long now, int inARow) {
                changed(healthy, now);
                log.happened(healthy ? Occurrence.What.HEALTHY : Occurrence.What.UNHEALTHY, member.component(), member.part(),
                        inARow, null);
            }
        };
        var checker = new Checker(engine, play, checked, member.target(), timeout, dice, told);
        checkers.computeIfAbsent(at, _ -> new ArrayList<>()).add(checker.client());
        opinions.add(new Opinion(member.component(), member.part(), checker::findsIll));
        if (fleets.isThere(member.component(), member.part())) {
            checker.start(dice.below(interval));
        }
        return checker;
    }
}
