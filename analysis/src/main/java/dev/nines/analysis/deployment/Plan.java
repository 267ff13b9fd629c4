package dev.nines.analysis.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;

/// What a strategy does with so many servers, step by step.
///
/// Batches: CodeDeploy, working with deployment configurations; Elastic Beanstalk, deployment policies; shares of traffic: CodeDeploy,
/// canary and linear, where each step but the last is followed by an interval.
///
/// @param steps in order
/// @param back what brings the old version back once its servers are gone
/// @param batches servers that each step updates, launches or switches
/// @param unasked whether a bad release is taken back without asking anybody
record Plan(List<Step> steps, List<Step> back, List<Integer> batches, boolean unasked) {

    private static final BatchSize ALL = new BatchSize.All();

    Plan {
        steps = List.copyOf(steps);
        back = List.copyOf(back);
        batches = List.copyOf(batches);
    }

    static Plan of(Strategy strategy, Subject subject) {
        return of(strategy, subject.zones(), Replacement.of(subject.fleets()));
    }

    /// @param zones servers of each zone; none where what gets it has no servers
    /// @param refresh how servers are replaced by an instance refresh
    static Plan of(Strategy strategy, List<Integer> zones, Replacement refresh) {
        int servers = zones.stream().mapToInt(count -> count).sum();
        var steps = new ArrayList<Step>();
        var plain = strategy.steps().isEmpty() ? steps(strategy, servers, refresh) : strategy.steps();
        plain.stream().map(step -> counted(step, servers)).forEach(steps::add);
        if (servers == 0) {
            steps.removeIf(step -> !(step instanceof Step.Route || step instanceof Step.Wait));
        }
        if (strategy.steps().isEmpty()) {
            addWait(steps, strategy);
        }
        boolean refreshes = refreshes(strategy);
        return new Plan(steps, refreshes ? refresh.back(servers) : back(steps, servers), batches(steps, zones),
                strategy.rollback() && (!refreshes || refresh.settings().autoRollback()));
    }

    /// Whether it is the group that replaces its servers.
    static boolean refreshes(Strategy strategy) {
        return strategy.steps().isEmpty() && strategy.method() == DeploymentMethod.INSTANCE_REFRESH;
    }

    /// Watching comes after the last change, and before old servers go.
    private static void addWait(List<Step> steps, Strategy strategy) {
        boolean shifts = steps.stream().anyMatch(Step.Route.class::isInstance);
        boolean ends = shifts && steps.getLast() instanceof Step.Terminate;
        var wait = strategy.bakeTime().plus(ends ? strategy.terminationWait() : Duration.ZERO);
        if (wait.isPositive()) {
            steps.add(ends ? steps.size() - 1 : steps.size(), new Step.Wait(wait));
        }
    }

    private static List<Step> steps(Strategy strategy, int servers, Replacement refresh) {
        var batch = strategy.batch();
        return switch (strategy.method()) {
            case STOP_AND_REPLACE -> List.of(new Step.Update(ALL, false, false));
            case IN_PLACE -> List.of(new Step.Update(batch, true, strategy.zonal()));
            case ROLLING_WITH_EXTRA_BATCH -> List.of(new Step.Launch(batch, true),
                    new Step.Update(batch, true, strategy.zonal()), new Step.Terminate(batch));
            case IMMUTABLE -> immutable(servers);
            case BLUE_GREEN -> List.of(new Step.Launch(ALL, false), new Step.Route(Probability.ONE), new Step.Terminate(ALL));
            case BLUE_GREEN_IN_SERVER -> List.of(new Step.Switch(batch, false, null));
            case CANARY, LINEAR, TRAFFIC_SPLITTING -> shifted(strategy);
            case INSTANCE_REFRESH -> refresh.steps(servers);
        };
    }

    /// One server first, then the others.
    private static List<Step> immutable(int servers) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Launch(new BatchSize.One(), true));
        if (servers > 1) {
            steps.add(new Step.Launch(new BatchSize.Count(servers - 1), true));
        }
        steps.add(new Step.Terminate(ALL));
        return steps;
    }

    private static List<Step> shifted(Strategy strategy) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Launch(ALL, false));
        double share = strategy.shift().share().value();
        int times = strategy.method() == DeploymentMethod.LINEAR ? BatchSize.ceiling(1 / share) - 1 : 1;
        for (int time = 1; time <= times && share > 0 && share < 1; time++) {
            steps.add(new Step.Route(new Probability(Math.min(1, Math.round(time * share * 1e9) / 1e9))));
            steps.add(new Step.Wait(strategy.shift().interval()));
        }
        steps.add(new Step.Route(Probability.ONE));
        steps.add(new Step.Terminate(ALL));
        return steps;
    }

    private static Step counted(Step step, int servers) {
        return switch (step) {
            case Step.Update update -> new Step.Update(count(update.batch(), servers), update.drain(), update.zonal());
            case Step.Launch launch -> new Step.Launch(count(launch.servers(), servers), launch.serves());
            case Step.Terminate terminate -> new Step.Terminate(count(terminate.servers(), servers));
            case Step.Switch change ->
                new Step.Switch(count(change.batch(), servers), change.restart(), change.shutdownTimeout());
            case Step.Route _,Step.Wait _ -> step;
        };
    }

    private static BatchSize count(BatchSize batch, int servers) {
        return new BatchSize.Count(Math.max(1, batch.of(servers)));
    }

    /// Servers that were updated get the old version back where they stand; others are launched again and take all traffic at once.
    private static List<Step> back(List<Step> steps, int servers) {
        var updates = steps.stream().filter(step -> step instanceof Step.Update || step instanceof Step.Switch).toList();
        if (!updates.isEmpty()) {
            return updates;
        }
        var back = new ArrayList<Step>();
        boolean shifts = steps.stream().anyMatch(Step.Route.class::isInstance);
        if (!shifts) {
            steps.stream().filter(step -> !(step instanceof Step.Wait)).forEach(back::add);
        } else {
            if (servers > 0) {
                back.add(new Step.Launch(new BatchSize.Count(servers), false));
            }
            back.add(new Step.Route(Probability.ONE));
        }
        return back;
    }

    private static List<Integer> batches(List<Step> steps, List<Integer> zones) {
        int servers = zones.stream().mapToInt(count -> count).sum();
        int fresh = 0;
        var batches = new ArrayList<Integer>();
        for (var step : steps) {
            switch (step) {
                case Step.Launch launch -> {
                    batches.add(launch.servers().of(servers));
                    fresh += launch.servers().of(servers);
                }
                case Step.Update update when update.zonal() ->
                    zones.forEach(zone -> addBatches(batches, zone, update.batch().of(servers)));
                case Step.Update update -> addBatches(batches, servers - fresh, update.batch().of(servers));
                case Step.Switch change -> addBatches(batches, servers - fresh, change.batch().of(servers));
                case Step.Route _,Step.Wait _,Step.Terminate _ -> {
                    // nothing gets the new version
                }
            }
        }
        return batches;
    }

    private static void addBatches(List<Integer> batches, int servers, int size) {
        for (int left = servers; left > 0; left -= size) {
            batches.add(Math.min(size, left));
        }
    }
}
