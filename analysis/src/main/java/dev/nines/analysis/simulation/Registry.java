package dev.nines.analysis.simulation;

import java.util.List;
import java.util.Map;

import dev.nines.analysis.simulation.balancing.ConsecutiveChecks;
import dev.nines.analysis.simulation.balancing.ElasticBalancer;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Checker;
import dev.nines.model.setting.HealthCheck;

/// Registers the servers of groups with a load balancer of AWS: checks them from then on, and lets them finish when they leave.
final class Registry {

    /// From a registration until checks begin; assumed.
    private static final long REGISTRATION = 10 * Engine.SECOND;

    private final ElasticBalancer balancer;
    private final Engine engine;
    private final List<Member> members;
    private final List<String> zones;
    private final List<Checker> checkers;
    private final HealthCheck check;
    private final long drain;
    private final Dice dice;
    private final Fleets fleets;

    /// @param zones in which the load balancer has nodes; empty where that does not matter
    /// @param checkers of the members; none if their health is not checked
    /// @param drain nanoseconds that a member that leaves may take to finish
    Registry(ElasticBalancer balancer, Engine engine, List<Member> members, List<String> zones, List<Checker> checkers,
            HealthCheck check, long drain, Dice dice, Fleets fleets) {
        this.balancer = balancer;
        this.engine = engine;
        this.members = members;
        this.zones = zones;
        this.checkers = checkers;
        this.check = check;
        this.drain = drain;
        this.dice = dice;
        this.fleets = fleets;
    }

    /// Follows all groups that members are of.
    void follow() {
        balancer.whenIdle(number -> fleets.idle(members.get(number).component(), members.get(number).part()));
        members.stream().mapToInt(Member::component).filter(fleets::move).distinct().forEach(component -> {
            var group = new Group(component, Attendance.numbers(members, component));
            group.numbers.forEach((part, number) -> {
                if (!fleets.isThere(component, part)) {
                    balancer.leave(number, engine.now());
                }
            });
            fleets.follow(component, group);
        });
    }

    private void register(int component, int part, int number) {
        int zone = zones.indexOf(fleets.zone(component, part));
        if (zone < 0 && !zones.isEmpty()) {
            return;
        }
        balancer.join(number, Math.max(0, zone), engine.now());
        if (check.enabled()) {
            long interval = check.interval().toNanos();
            checkers.get(number).restart(
                    new ConsecutiveChecks(check.healthyThreshold(), check.unhealthyThreshold(), interval, false),
                    REGISTRATION + dice.below(interval), fleets.clock(component));
        } else {
            balancer.turn(number, true, engine.now());
            fleets.heard(component, part, true);
        }
    }

    private void deregister(int number) {
        if (check.enabled()) {
            checkers.get(number).stop();
        }
        balancer.leave(number, engine.now());
    }

    /// The members that are of one group.
    private final class Group implements Attendance {

        private final int component;
        private final Map<Integer, Integer> numbers;

        Group(int component, Map<Integer, Integer> numbers) {
            this.component = component;
            this.numbers = numbers;
        }

        private int number(int part) {
            return numbers.getOrDefault(part, -1);
        }

        @Override
        public void joins(int part) {
            if (number(part) >= 0) {
                register(component, part, number(part));
            }
        }

        @Override
        public void leaves(int part) {
            if (number(part) >= 0) {
                deregister(number(part));
            }
        }

        @Override
        public boolean isChecked() {
            return true;
        }

        @Override
        public boolean isIdle(int part) {
            return number(part) < 0 || balancer.outstanding(number(part)) == 0;
        }

        @Override
        public long drain() {
            return drain;
        }

        @Override
        public long sent(int part) {
            return number(part) < 0 ? 0 : balancer.sent(number(part));
        }
    }
}
