package dev.nines.analysis.simulation.rollout;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.scaling.Roster;
import dev.nines.analysis.simulation.scaling.Stage;
import dev.nines.model.quantity.ComponentId;

/// The servers of one component that gets a release. Nothing but the release changes them: nothing scales or is replaced meanwhile,
/// as Elastic Beanstalk does it and CodeDeploy advises.
public final class Staff implements Roster {

    private final ComponentId component;
    private final Site site;
    private final int desired;
    private final Times times;
    private final List<String> zones;
    private final List<Machine> machines = new ArrayList<>();
    private Runnable changed = () -> {};

    /// How long the parts of a launch or an update take, in nanoseconds.
    ///
    /// @param boots from a launch to the operating system being up
    /// @param installs until the new version is there
    /// @param starts until the slowest of the programs that are released has started
    public record Times(long boots, long installs, long starts) {

        /// Of what is there as soon as it is asked for.
        public static final Times NONE = new Times(0, 0, 0);
    }

    /// @param component that they belong to
    /// @param desired how many there are at the beginning
    /// @param most how many there can be
    /// @param zones in which they stand, at least one
    public Staff(ComponentId component, Site site, int desired, int most, List<String> zones, Times times) {
        this.component = component;
        this.site = site;
        this.desired = desired;
        this.times = times;
        this.zones = List.copyOf(zones);
        for (int number = 0; number < most; number++) {
            var machine = new Machine(this, number);
            machine.zone = number % zones.size();
            if (number < desired) {
                machine.stage = Stage.IN_SERVICE;
                machine.said = 1;
            }
            machines.add(machine);
        }
    }

    Fleet fleet() {
        return new Fleet(component, desired, machines.size());
    }

    Site site() {
        return site;
    }

    /// The name of a zone.
    String zoneName(int zone) {
        return zones.get(zone);
    }

    Times times() {
        return times;
    }

    List<Machine> machines() {
        return machines;
    }

    /// Lets somebody know when a load balancer changes its mind.
    void whenChanged(Runnable told) {
        changed = told;
    }

    /// Servers that are or will be in service, as a share of those there should be.
    double fill() {
        return machines.stream().filter(Machine::isAlive).count() / (double) desired;
    }

    /// The version that a server runs.
    public int version(int server) {
        return machines.get(server).version;
    }

    @Override
    public void start() {
        machines.stream().filter(each -> each.stage == Stage.ABSENT).forEach(each -> site.stops(each.number));
    }

    @Override
    public Stage stage(int server) {
        return machines.get(server).stage;
    }

    @Override
    public int zone(int server) {
        return machines.get(server).zone;
    }

    @Override
    public int desired() {
        return desired;
    }

    @Override
    public int count(Stage stage) {
        return (int) machines.stream().filter(each -> each.stage == stage).count();
    }

    @Override
    public int healthy() {
        return (int) machines.stream().filter(Machine::isHealthy).count();
    }

    @Override
    public int running() {
        return (int) machines.stream().filter(each -> each.stage != Stage.ABSENT).count();
    }

    /// What a release costs is counted by its seconds, played or not.
    @Override
    public long paid() {
        return 0;
    }

    @Override
    public void heard(int server, boolean healthy) {
        var machine = machines.get(server);
        machine.said = healthy ? 1 : -1;
        var waiting = machine.whenHealthy;
        if (healthy && waiting != null && machine.isHealthy()) {
            machine.whenHealthy = null;
            waiting.run();
        }
        changed.run();
    }

    @Override
    public void crashed(int server) {
        // no fault of the scenario is played beside a release
    }

    @Override
    public void hung(int server, boolean hangs) {
        // as above
    }

    @Override
    public void lost(int zone, boolean lost) {
        // as above
    }

    @Override
    public void idle(int server) {
        var machine = machines.get(server);
        var waiting = machine.whenIdle;
        if (waiting != null) {
            machine.whenIdle = null;
            waiting.run();
        }
    }
}
