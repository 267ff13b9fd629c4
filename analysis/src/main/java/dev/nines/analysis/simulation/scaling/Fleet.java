package dev.nines.analysis.simulation.scaling;

import java.time.Duration;
import java.util.function.DoubleUnaryOperator;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.AutoScalingGroup;

/// An Auto Scaling group at work: launches servers, puts them in service, terminates them, and replaces those that are lost.
///
/// Auto Scaling user guide: instance lifecycle, health checks for instances, benefits (balance over zones). At the beginning it has
/// the servers that are desired, all in service and warm.
public final class Fleet implements Actor, Roster {

    private static final int REVIEW = 0;
    private static final int BOOTED = 1;
    private static final int READY = 2;
    private static final int SERVE = 3;
    private static final int ABANDON = 4;
    private static final int PREPARED = 5;
    private static final int DRAINED = 6;
    private static final int GONE = 7;

    /// Servers of the beginning are older than any grace or warm-up.
    private static final long LONG_AGO = -3 * 3600 * Engine.SECOND;

    private final AutoScalingGroup group;
    private final Life life;
    private final Engine engine;
    private final Ground ground;
    private final Diary diary;
    private final Servers servers;
    private final Scaler scaler;
    private final Sizing sizing;
    private final Repair repair;
    private final boolean[] drained;
    private final Meter meter;
    private final int self;
    /// Servers beyond those desired while others move.
    private int extra;
    private boolean rebalances;
    private boolean failed;

    /// @param zones how many it spans, at least 1
    /// @param programs how long the slowest program of a server takes to start
    /// @param clock seconds since midnight at the beginning
    /// @param rate requests per second at a second from the beginning
    public Fleet(AutoScalingGroup group, int zones, Duration programs, double clock, DoubleUnaryOperator rate, Engine engine,
            Dice dice, Ground ground, Diary diary) {
        this.group = group;
        this.life = Life.of(group, programs);
        this.engine = engine;
        this.ground = ground;
        this.diary = diary;
        int most = most(group);
        this.servers = new Servers(most, zones, dice);
        this.scaler = new Scaler(this, group, servers, ground, diary, clock, rate, engine, dice);
        this.sizing = scaler.sizing();
        this.repair = new Repair(group, servers, ground);
        this.drained = new boolean[most];
        this.meter = new Meter(group, servers);
        this.self = engine.enter(this);
        for (int server = 0; server < Math.min(most, group.desired()); server++) {
            servers.begins(server, server % zones, Stage.IN_SERVICE, LONG_AGO);
        }
    }

    /// Numbers for all servers that can be there at once: as many again as the greatest size may leave or be replaced.
    public static int most(AutoScalingGroup group) {
        var pool = group.warmPool();
        var prepared = pool == null ? null : pool.prepared();
        int greatest = Math.max(group.max(), group.desired());
        return 2 * Math.max(greatest, prepared == null ? 0 : prepared) + 1;
    }

    @Override
    public void start() {
        for (int server = 0; server < servers.stages.length; server++) {
            if (servers.stages[server] == Stage.ABSENT) {
                ground.stops(server);
            }
        }
        scaler.start();
        reconcile();
    }

    @Override
    public Stage stage(int server) {
        return servers.stages[server];
    }

    @Override
    public int zone(int server) {
        return servers.zones[server];
    }

    @Override
    public int desired() {
        return sizing.desired();
    }

    @Override
    public int count(Stage stage) {
        return servers.count(stage);
    }

    @Override
    public int healthy() {
        return servers.count(repair::isHealthy);
    }

    @Override
    public int running() {
        return meter.running();
    }

    @Override
    public long paid() {
        return meter.total(engine.now());
    }

    @Override
    public void heard(int server, boolean healthy) {
        repair.heard(server, healthy);
        review();
    }

    /// A server no longer runs: it is replaced at once.
    @Override
    public void crashed(int server) {
        if (servers.stages[server] == Stage.ABSENT) {
            return;
        }
        diary.happened(Change.REPLACED, server, desired());
        repair.owe(servers.isAlive(server));
        if (servers.stages[server] == Stage.IN_SERVICE) {
            ground.leaves(server);
        }
        gone(server);
        reconcile();
    }

    @Override
    public void hung(int server, boolean hangs) {
        repair.hung(server, hangs ? engine.now() : Repair.FINE);
    }

    @Override
    public void lost(int zone, boolean lost) {
        servers.lose(zone, lost);
        if (!lost) {
            engine.after(0, self, REVIEW, 0);
        }
    }

    @Override
    public void idle(int server) {
        if (servers.stages[server] == Stage.LEAVING && !drained[server]) {
            after(0, DRAINED, server);
        }
    }

    private void after(long delay, int what, int server) {
        engine.after(delay, self, what, servers.ticket(server));
    }

    @Override
    public void act(int what, int subject) {
        if (what == REVIEW) {
            review();
        } else if (servers.of(subject) >= 0) {
            live(what, servers.of(subject));
        }
    }

    private void live(int what, int server) {
        switch (what) {
            case BOOTED -> booted(server);
            case READY -> ground.starts(server);
            case SERVE -> serve(server);
            case PREPARED -> rest(server);
            case DRAINED -> {
                if (!drained[server]) {
                    drained[server] = true;
                    after(life.leaves(), GONE, server);
                }
            }
            default -> gone(server);
        }
        if (what != READY && what != BOOTED) {
            reconcile();
        }
    }

    /// Replaces whom it is time to replace.
    void review() {
        for (int server = repair.next(engine.now(), desired()); server >= 0; server = repair.next(engine.now(), desired())) {
            diary.happened(Change.REPLACED, server, desired());
            repair.owe(true);
            leave(server);
        }
        reconcile();
    }

    /// Launches and terminates until there are as many servers as there should be.
    void reconcile() {
        int wanted = desired() + extra;
        int alive = servers.alive();
        while (alive < wanted && launch()) {
            alive++;
        }
        for (; alive > wanted; alive--) {
            leave(servers.leastNeeded(engine.now()));
        }
        if (alive >= wanted) {
            repair.paidBack();
        }
        rebalance();
        prepare();
    }

    /// Launches where servers are too few before it terminates where they are too many.
    private void rebalance() {
        if (!rebalances && extra == 0 && servers.count(Stage.PENDING) == 0 && servers.alive() == desired()
                && servers.imbalance() > 1) {
            rebalances = true;
            extra++;
            launch();
        } else if (rebalances && servers.count(Stage.PENDING) == 0) {
            rebalances = false;
            extra--;
            reconcile();
        }
    }

    private boolean launch() {
        int zone = servers.emptiest(group.balanceBestEffort());
        int warm = servers.first(Stage.WARM, zone);
        int server = warm >= 0 ? warm : servers.free(ground);
        if (zone < 0 || servers.isLost(zone) || server < 0) {
            if (!failed) {
                diary.happened(Change.LAUNCH_FAILED, -1, desired());
            }
            failed = true;
            return false;
        }
        failed = false;
        if (warm >= 0) {
            wake(server);
        } else {
            begin(server, zone, Stage.PENDING);
        }
        repair.launched(server);
        diary.happened(Change.LAUNCHED, server, desired());
        return true;
    }

    private void begin(int server, int zone, Stage stage) {
        servers.begins(server, zone, stage, engine.now());
        drained[server] = false;
        meter.begins(server, engine.now());
        after(life.boots(), BOOTED, server);
    }

    private void wake(int server) {
        meter.wakes(server, engine.now());
        servers.stages[server] = Stage.PENDING;
        after(life.wakes(), SERVE, server);
        after(life.wakes() + (life.wakesReady() ? 0 : life.starts()), READY, server);
    }

    private void booted(int server) {
        if (servers.stages[server] == Stage.PREPARING) {
            after(Math.max(life.starts(), life.hook()), PREPARED, server);
            return;
        }
        after(life.starts(), READY, server);
        after(life.hook(), life.abandons() ? ABANDON : SERVE, server);
    }

    private void serve(int server) {
        if (servers.stages[server] == Stage.PENDING) {
            servers.stages[server] = Stage.IN_SERVICE;
            servers.inService[server] = engine.now();
            diary.happened(Change.IN_SERVICE, server, desired());
            ground.joins(server);
            sizing.changed(engine.now());
            engine.after(group.gracePeriod().toNanos(), self, REVIEW, 0);
        }
    }

    /// Waits in the warm pool.
    private void rest(int server) {
        servers.stages[server] = Stage.WARM;
        meter.rests(server, engine.now());
    }

    private void leave(int server) {
        boolean served = servers.stages[server] == Stage.IN_SERVICE;
        servers.stages[server] = Stage.LEAVING;
        servers.renew(server);
        drained[server] = false;
        if (served) {
            diary.happened(Change.DRAINING, server, desired());
            ground.leaves(server);
        }
        after(!served || ground.isIdle(server) ? 0 : ground.drain(), DRAINED, server);
    }

    private void gone(int server) {
        ground.stops(server);
        diary.happened(Change.TERMINATED, server, desired());
        sizing.changed(engine.now());
        var pool = group.warmPool();
        if (servers.stages[server] == Stage.LEAVING && pool != null && pool.reuseOnScaleIn() && !repair.isIll(server)) {
            servers.renew(server);
            rest(server);
        } else {
            meter.ends(server, engine.now());
            servers.ends(server);
        }
        repair.forget(server);
    }

    /// Fills the warm pool, or empties it.
    private void prepare() {
        var pool = group.warmPool();
        if (pool == null) {
            return;
        }
        var prepared = pool.prepared();
        int wanted = Math.max(pool.minimum(), (prepared == null ? sizing.max() : prepared) - desired());
        int there = servers.count(Stage.WARM) + servers.count(Stage.PREPARING);
        int zone = servers.emptiest(true);
        for (int server = servers.free(ground); there < wanted && server >= 0
                && zone >= 0; server = servers.free(ground)) {
            begin(server, zone, Stage.PREPARING);
            zone = servers.emptiest(true);
            there++;
        }
        for (; there > wanted; there--) {
            int warm = servers.first(Stage.WARM, -1);
            if (warm < 0) {
                return;
            }
            gone(warm);
        }
    }
}
