package dev.nines.analysis.simulation.rollout;

import java.time.Duration;
import java.util.List;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Later;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.model.release.Step;
import dev.nines.model.setting.BatchSize;
import org.jspecify.annotations.Nullable;

/// A release under way: it goes from step to step, is stopped when too few servers would be left, and is taken back when it turns out
/// to be bad.
///
/// Versions are numbers: 0 is the old one, 1 is the one that is released, 2 is what follows a bad one that cannot be taken back.
public final class Rollout {

    private static final int OLD = 0;
    private static final int FRESH = 1;
    private static final int NEXT = 2;

    private final Order order;
    private final Agenda agenda;
    private final Routing routing;
    private final Machines machines;
    private final Chronicle chronicle = new Chronicle();
    private final Works works;
    private final Clockwork clockwork;
    private List<Step> steps = List.of();
    private int at;
    private int goal = FRESH;
    /// Counts plans: what is left of one that is given up does nothing.
    private int plan;
    private boolean over;
    /// What waits until no server is in the middle of an update.
    private @Nullable Runnable whenQuiet;

    /// @param dice for the order of servers
    public Rollout(Order order, Engine engine, Dice dice) {
        this.order = order;
        this.agenda = new Agenda(engine);
        this.machines = new Machines(dice);
        this.routing = new Routing(dice);
        this.clockwork = new Clockwork(engine, agenda, chronicle, this, order.release(), order.slow());
        this.works = new Works(agenda, order.release(), order.bad() ? FRESH : -1, clockwork::changed);
    }

    /// What tells time to what waits for the release.
    public Later clock() {
        return agenda;
    }

    /// How long its programs take to start; absent: as long as those before.
    public @Nullable Duration startTime() {
        return order.release().startTime();
    }

    /// How long it takes to install it.
    public Duration installTime() {
        return order.release().installTime();
    }

    /// How its requests are divided.
    public Routing routing() {
        return routing;
    }

    /// What is told of every second.
    public Clockwork clockwork() {
        return clockwork;
    }

    /// Adds servers, before anything happens.
    public void add(Staff staff) {
        machines.add(staff);
        staff.whenChanged(clockwork::changed);
    }

    /// What it has looked like.
    ///
    /// @param complete whether it was played to its end
    public Trace trace(boolean complete) {
        clockwork.end();
        return chronicle.trace(machines.fleets(), works.sessionsLost(), complete);
    }

    /// Whether nothing is left to do.
    public boolean isOver() {
        return over;
    }

    Machines machines() {
        return machines;
    }

    /// Whether a server gets requests and answers them, as far as load balancers know.
    boolean serves(Machine machine) {
        return machine.isHealthy() && (routing.isByNumbers() || routing.shareOf(machine.version) > 0);
    }

    /// What a server is seen to be and to do.
    ServerSight sight(Machine machine) {
        var version = machine.version == OLD ? Version.OLD : isBad(machine) ? Version.BAD : Version.FRESH;
        return ServerSight.of(version, machine.doing(serves(machine)));
    }

    /// The version that the plan leads to.
    boolean isFresh(Machine machine) {
        return machine.version == (goal == OLD ? FRESH : goal);
    }

    boolean isBad(Machine machine) {
        return order.bad() && machine.version == FRESH;
    }

    boolean isGoal(Machine machine) {
        return machine.version == goal;
    }

    boolean goesBack() {
        return goal == OLD;
    }

    /// Begins.
    public void begin() {
        machines.all(Machine::isInService).forEach(each -> each.sessions = 1.0 / machines.usual());
        clockwork.begin();
        mark(Trace.What.BEGAN, 0);
        if (order.steps().isEmpty()) {
            return;
        }
        run(order.steps());
    }

    private void mark(Trace.What what, int number) {
        chronicle.mark(clockwork.seconds(), what, number, null);
    }

    private void run(List<Step> all) {
        steps = all;
        at = -1;
        plan++;
        next();
    }

    /// Does something later, unless the plan has been given up meanwhile.
    private Runnable planned(Runnable what) {
        int current = plan;
        return () -> {
            if (plan == current) {
                what.run();
            }
        };
    }

    private void next() {
        at++;
        clockwork.changed();
        if (at == steps.size() || goal == OLD && isBack()) {
            finished();
            return;
        }
        chronicle.mark(clockwork.seconds(), Trace.What.STEP, at + 1, steps.get(at));
        switch (steps.get(at)) {
            case Step.Update update -> batch(update);
            case Step.Launch launch -> launch(launch);
            case Step.Route route -> route(route.share().value());
            case Step.Wait wait -> agenda.after(wait.lasts().toNanos(), planned(this::next));
            case Step.Terminate terminate -> terminate(machines.all(each -> each.isAlive() && !isGoal(each)),
                    terminate.servers().of(machines.usual()), this::next);
            case Step.Switch change -> batch(change);
        }
    }

    private void finished() {
        var surplus = machines.all(each -> each.isAlive() && !isGoal(each));
        terminate(surplus, Math.min(surplus.size(), machines.count(Machine::isAlive) - machines.usual()), this::settled);
    }

    /// A bad release is over only when somebody has noticed it and it is gone.
    private void settled() {
        routing.byNumbers();
        clockwork.changed();
        if (goal == FRESH && order.bad() && !chronicle.has(Trace.What.NOTICED)) {
            if (!chronicle.has(Trace.What.MET)) {
                goBack();
            }
            return;
        }
        over = true;
        mark(Trace.What.ENDED, 0);
    }

    /// The next batch of an update or a switch, if enough servers stay.
    private void batch(Step step) {
        int wanted = machines.usual() - machines.count(each -> each.isAlive() && isGoal(each));
        var waiting = machines.all(each -> each.isInService() && !isGoal(each));
        boolean zonal = step instanceof Step.Update update && update.zonal();
        var batch = machines.chosen(waiting, Math.min(wanted, size(step).of(machines.usual())), zonal);
        if (batch.isEmpty()) {
            next();
            return;
        }
        int leave = (int) batch.stream().filter(Machine::isHealthy).count();
        boolean switches = step instanceof Step.Switch;
        int least = machines.usual() - size(step).of(machines.usual());
        if (goal == FRESH && !switches && machines.count(Machine::isHealthy) - leave < least) {
            stopped();
            return;
        }
        var open = new Open(batch.size(), planned(() -> batch(step)));
        for (var machine : batch) {
            switch (step) {
                case Step.Update update -> works.update(machine, goal, update.drain(), open::done);
                case Step.Switch change -> works.change(machine, goal, change, open::done);
                case Step.Launch _,Step.Route _,Step.Wait _,Step.Terminate _ ->
                    throw new IllegalArgumentException(step + " has no batches");
            }
        }
    }

    private static BatchSize size(Step step) {
        return switch (step) {
            case Step.Update update -> update.batch();
            case Step.Switch change -> change.batch();
            case Step.Launch launch -> launch.servers();
            case Step.Terminate terminate -> terminate.servers();
            case Step.Route _,Step.Wait _ -> new BatchSize.All();
        };
    }

    /// A number of servers that something is done to at once.
    private final class Open {

        private final Runnable then;
        private final boolean alone;
        private int left;
        private boolean anyone;

        Open(int count, Runnable then) {
            this.left = count;
            this.then = then;
            this.alone = count == machines.usual();
        }

        /// A server is done with.
        void done(boolean healthy) {
            anyone |= healthy;
            if (--left == 0) {
                clockwork.changed();
                if (alone && !anyone && goal == FRESH) {
                    planned(Rollout.this::stopped).run();
                } else {
                    then.run();
                }
            }
        }
    }

    private void launch(Step.Launch launch) {
        if (!launch.serves() && routing.isByNumbers()) {
            routing.route(goal, 0);
        }
        int asked = launch.servers().of(machines.usual());
        int count = goal == OLD ? Math.clamp(machines.usual() - machines.count(this::isKept), 0, asked) : asked;
        boolean[] failed = {false};
        int[] left = {count};
        var then = planned(() -> {
            if (failed[0] && goal == FRESH) {
                stopped();
            } else {
                next();
            }
        });
        for (int i = 0; i < count; i++) {
            var machine = machines.free();
            if (machine == null) {
                left[0]--;
                continue;
            }
            works.launch(machine, Machines.emptiest(machine.staff, goal), goal, healthy -> {
                failed[0] |= !healthy;
                if (--left[0] == 0) {
                    then.run();
                }
            });
        }
        if (left[0] == 0) {
            agenda.after(0, then);
        }
    }

    private void route(double share) {
        double before = routing.isByNumbers() ? 0 : routing.shareOf(goal);
        routing.route(goal, share);
        double lost = before >= 1 ? 0 : Math.max(0, (share - before) / (1 - before));
        machines.all(each -> each.isInService() && !isGoal(each)).forEach(each -> works.loseSessions(each, lost));
        clockwork.changed();
        agenda.after(0, planned(this::next));
    }

    private void terminate(List<Machine> from, int count, Runnable then) {
        var leaving = machines.chosen(from, count, false);
        int[] left = {leaving.size()};
        var done = planned(then);
        if (left[0] == 0) {
            agenda.after(0, done);
        }
        for (var machine : leaving) {
            works.retire(machine, () -> {
                if (--left[0] == 0) {
                    agenda.after(0, done);
                }
            });
        }
    }

    private void stopped() {
        mark(Trace.What.STOPPED, at + 1);
        goBack();
    }

    /// Somebody has found out that the release does harm.
    void noticed() {
        boolean acts = order.bad() || order.takenBack() && order.unasked();
        if (acts && goal == FRESH && !chronicle.has(Trace.What.NOTICED) && !over) {
            goBack();
        }
    }

    private void goBack() {
        mark(Trace.What.NOTICED, 0);
        plan++;
        machines.all().forEach(works::expectNothing);
        if (!order.takenBack()) {
            goal = NEXT;
            agenda.after(order.release().buildTime().toNanos(), planned(() -> whenQuiet(() -> run(order.steps()))));
            return;
        }
        goal = OLD;
        if (!routing.isByNumbers() && isWhole()) {
            routing.route(OLD, 1);
        }
        clockwork.changed();
        whenQuiet(() -> run(isWhole() ? List.of(new Step.Terminate(new BatchSize.All())) : order.back()));
    }

    /// Whether all of the old version are there still.
    private boolean isWhole() {
        return machines.count(each -> each.isInService() && each.version == OLD && !each.isBusy()) >= machines.usual();
    }

    /// Whether nothing is left to bring back.
    private boolean isBack() {
        return machines.count(Machine::isAlive) == machines.usual() && machines.count(this::isKept) == machines.usual();
    }

    private boolean isKept(Machine machine) {
        return machine.isAlive() && isGoal(machine);
    }

    /// Waits until no server is in the middle of an update.
    private void whenQuiet(Runnable then) {
        if (machines.count(Machine::isBusy) == 0) {
            then.run();
        } else {
            whenQuiet = planned(then);
        }
    }

    /// Looks at who serves and who is being updated, after every change.
    void look() {
        if (whenQuiet != null && machines.count(Machine::isBusy) == 0) {
            agenda.after(0, whenQuiet);
            whenQuiet = null;
        }
        int fresh = machines.count(each -> serves(each) && isGoal(each));
        int others = machines.count(each -> serves(each) && !isGoal(each));
        if (goal != OLD && others == 0 && fresh >= machines.usual() && !chronicle.has(Trace.What.REACHED_ALL)) {
            mark(Trace.What.REACHED_ALL, 0);
        }
        if (goal == OLD && others == 0 && fresh >= machines.usual() && !chronicle.has(Trace.What.ROLLED_BACK)) {
            mark(Trace.What.ROLLED_BACK, 0);
        }
    }

    /// Whether a bad version meets requests for the first time.
    boolean meets() {
        return order.bad() && goal == FRESH && machines.count(each -> isBad(each) && serves(each)) > 0;
    }
}
