package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Processors;
import dev.nines.analysis.simulation.process.Standing;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.rollout.Site;
import dev.nines.model.setting.ScalingMetric;
import org.jspecify.annotations.Nullable;

/// The programs on the servers of a group, and those who send them requests.
final class Crew implements Site {

    private static final double MINUTE = 60.0 * Engine.SECOND;
    private static final double PER_CENT = 100;

    private final Engine engine;
    private final Play play;
    private final List<List<Unit>> programs;
    private final List<List<Unit>> entries;
    private final List<List<Unit>> released;
    private final List<List<Unit>> proxies;
    private Ails harm = (_, _) -> {};
    private Ails cold = (_, _) -> {};
    private final double bytesIn;
    private final double bytesOut;
    private final List<Attendance> attendances = new ArrayList<>();
    private final boolean[] working;
    private final boolean[] serving;
    private final double[] usedBefore;
    private final long[] sentBefore;
    private final double[] used;
    private final @Nullable Standing[] kept;
    private final long[] sent;

    /// @param programs of each server
    /// @param entries those of them that requests come to
    /// @param released those of them that a release replaces
    /// @param proxies those of them that stand in front of those
    /// @param bytesIn of a request
    /// @param bytesOut of its answer
    Crew(Engine engine, Play play, List<List<Unit>> programs, List<List<Unit>> entries,
            List<List<Unit>> released, List<List<Unit>> proxies, double bytesIn, double bytesOut) {
        this.engine = engine;
        this.play = play;
        this.programs = programs;
        this.entries = entries;
        this.released = released;
        this.proxies = proxies;
        this.bytesIn = bytesIn;
        this.bytesOut = bytesOut;
        int most = programs.size();
        working = new boolean[most];
        serving = new boolean[most];
        usedBefore = new double[most];
        sentBefore = new long[most];
        used = new double[most];
        kept = new Standing[most];
        sent = new long[most];
    }

    /// What processes can suffer from.
    @FunctionalInterface
    interface Ails {
        void turn(List<Unit> units, boolean begins);
    }

    /// What a bad release does to those it replaces, and cold caches.
    void suffer(Ails bad, Ails coldness) {
        harm = bad;
        cold = coldness;
    }

    @Override
    public void halts(int server) {
        released.get(server).forEach(play::stop);
    }

    @Override
    public void resumes(int server) {
        released.get(server).stream().filter(unit -> !unit.isWorking()).forEach(play::start);
    }

    @Override
    public void fronts(int server, boolean on) {
        for (var unit : proxies.get(server)) {
            if (on) {
                play.start(unit);
            } else {
                play.stop(unit);
            }
        }
    }

    @Override
    public long lingers(int server) {
        var standing = play.standing(released.get(server));
        kept[server] = standing;
        return standing.longest();
    }

    @Override
    public void cuts(int server, long after) {
        var standing = kept[server];
        if (standing != null) {
            standing.cut(after);
        }
    }

    @Override
    public void harms(int server, boolean begins) {
        harm.turn(released.get(server), begins);
    }

    @Override
    public void cold(int server, boolean begins) {
        cold.turn(released.get(server), begins);
    }

    @Override
    public boolean works(int server) {
        return released.get(server).stream().allMatch(Unit::isWorking);
    }

    @Override
    public boolean isBusy(int server) {
        return released.get(server).stream().anyMatch(unit -> unit.inside() > 0);
    }

    @Override
    public long came(int server) {
        boolean direct = !isChecked() && entries.get(server).isEmpty();
        return direct ? released.get(server).stream().mapToLong(Unit::arrived).sum() : sent(server);
    }

    @Override
    public double worked(int server) {
        return used(server);
    }

    void follow(Attendance attendance) {
        attendances.add(attendance);
    }

    /// A server is there from the beginning.
    void begins(int server) {
        working[server] = true;
        serving[server] = true;
    }

    @Override
    public void starts(int server) {
        working[server] = true;
        programs.get(server).forEach(unit -> unit.power(true));
        if (serving[server]) {
            attendances.stream().filter(each -> !each.isChecked()).forEach(each -> each.joins(server));
        }
    }

    @Override
    public void stops(int server) {
        working[server] = false;
        for (var unit : programs.get(server)) {
            unit.power(false);
            play.clear(unit);
        }
        for (var unit : programs.get(server)) {
            if (unit.processors() != null) {
                unit.processors().clear();
            }
        }
    }

    @Override
    public boolean isSound(int server) {
        return programs.get(server).stream().allMatch(Unit::isSound);
    }

    @Override
    public boolean isUsable(int server) {
        return programs.get(server).stream().allMatch(Unit::isWorking);
    }

    @Override
    public void joins(int server) {
        serving[server] = true;
        attendances.stream().filter(each -> each.isChecked() || working[server]).forEach(each -> each.joins(server));
    }

    @Override
    public void leaves(int server) {
        serving[server] = false;
        attendances.forEach(each -> each.leaves(server));
    }

    @Override
    public boolean isIdle(int server) {
        return attendances.stream().allMatch(each -> each.isIdle(server));
    }

    @Override
    public long drain() {
        return attendances.stream().mapToLong(Attendance::drain).max().orElse(0);
    }

    @Override
    public boolean isChecked() {
        return attendances.stream().anyMatch(Attendance::isChecked);
    }

    @Override
    public void minute() {
        for (int server = 0; server < used.length; server++) {
            double usedNow = used(server);
            used[server] = usedNow - usedBefore[server];
            usedBefore[server] = usedNow;
            long sentNow = sent(server);
            sent[server] = sentNow - sentBefore[server];
            sentBefore[server] = sentNow;
        }
    }

    /// Nanoseconds of all its processors, as a share of one of them all.
    private double used(int server) {
        double sum = 0;
        Processors shared = null;
        for (var unit : programs.get(server)) {
            var processors = unit.processors();
            if (processors == null) {
                sum += unit.places() == 0 ? 0 : unit.worked() / (double) unit.places();
            } else if (processors != shared) {
                shared = processors;
                sum += processors.used(engine.now()) / processors.count();
            }
        }
        return sum;
    }

    /// As load balancers count, or as they arrive where there is none.
    private long sent(int server) {
        return isChecked()
                ? attendances.stream().mapToLong(each -> each.sent(server)).sum()
                : entries.get(server).stream().mapToLong(Unit::arrived).sum();
    }

    @Override
    public double measured(ScalingMetric metric, int server) {
        return switch (metric) {
            case CPU -> Math.min(PER_CENT, PER_CENT * used[server] / MINUTE);
            case REQUESTS_PER_TARGET -> sent[server];
            case NETWORK_IN -> sent[server] * bytesIn;
            case NETWORK_OUT -> sent[server] * bytesOut;
            case BACKLOG_PER_INSTANCE, QUEUE_DEPTH -> waiting(server);
            case LATENCY_P99, ERROR_RATE, UNHEALTHY_HOSTS, HEALTHY_HOSTS, DATABASE_CONNECTIONS, REPLICA_LAG,
                    STATUS_CHECK_FAILED, CUSTOM ->
                Double.NaN;
        };
    }

    /// Workers of a queue are no entries.
    private int waiting(int server) {
        var units = entries.get(server).isEmpty() ? programs.get(server) : entries.get(server);
        return units.stream().mapToInt(Unit::waiting).sum();
    }
}
