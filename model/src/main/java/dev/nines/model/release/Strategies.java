package dev.nines.model.release;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.setting.TrafficShift;
import org.jspecify.annotations.Nullable;

/// The strategies that everybody knows by name, and those that a design says.
///
/// Batches and times are those of CodeDeploy, Elastic Beanstalk, Auto Scaling and API Gateway where they have presets or defaults.
public final class Strategies {

    /// The name of a strategy that a design says and that is none of the ready-made ones.
    public static final String AS_DESIGNED = "as-designed";

    private static final Duration NONE = Duration.ZERO;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Probability TENTH = new Probability(0.1);
    /// A share of the servers in a batch; the default of 1 would be all at once.
    private static final BatchSize THIRTY_PERCENT = new BatchSize.Share(new Probability(0.3));
    private static final BatchSize ONE = new BatchSize.One();
    private static final BatchSize ALL = new BatchSize.All();

    private static final List<Strategy> OF_SERVERS = List.of(
            by("stop-and-replace", DeploymentMethod.STOP_AND_REPLACE, ALL),
            by("in-place-one", DeploymentMethod.IN_PLACE, ONE),
            by("in-place-half", DeploymentMethod.IN_PLACE, new BatchSize.Half()),
            by("in-place-all", DeploymentMethod.IN_PLACE, ALL),
            zonal("in-place-zonal"),
            by("rolling-30-percent", DeploymentMethod.IN_PLACE, THIRTY_PERCENT),
            by("rolling-with-extra-batch", DeploymentMethod.ROLLING_WITH_EXTRA_BATCH, THIRTY_PERCENT),
            by("immutable", DeploymentMethod.IMMUTABLE, ALL),
            fleet("blue-green", DeploymentMethod.BLUE_GREEN, Duration.ofMinutes(5), HOUR),
            by("blue-green-in-server", DeploymentMethod.BLUE_GREEN_IN_SERVER, ONE),
            shifting("canary-10-5m", DeploymentMethod.CANARY, 5, HOUR),
            shifting("linear-10-1m", DeploymentMethod.LINEAR, 1, HOUR),
            shifting("traffic-splitting", DeploymentMethod.TRAFFIC_SPLITTING, 5, NONE),
            by("instance-refresh", DeploymentMethod.INSTANCE_REFRESH, ONE));

    private static final List<Strategy> OF_FUNCTIONS = List.of(
            fleet("function-all-at-once", DeploymentMethod.BLUE_GREEN, Duration.ofMinutes(5), NONE),
            shifting("function-canary-10-5m", DeploymentMethod.CANARY, 5, NONE),
            shifting("function-canary-10-10m", DeploymentMethod.CANARY, 10, NONE),
            shifting("function-canary-10-15m", DeploymentMethod.CANARY, 15, NONE),
            shifting("function-canary-10-30m", DeploymentMethod.CANARY, 30, NONE),
            shifting("function-linear-10-1m", DeploymentMethod.LINEAR, 1, NONE),
            shifting("function-linear-10-2m", DeploymentMethod.LINEAR, 2, NONE),
            shifting("function-linear-10-3m", DeploymentMethod.LINEAR, 3, NONE),
            shifting("function-linear-10-10m", DeploymentMethod.LINEAR, 10, NONE),
            shifting("api-gateway-canary", DeploymentMethod.CANARY, 60, NONE));

    private Strategies() {}

    /// Those for servers and groups of them, from the plainest on.
    public static List<Strategy> ofServers() {
        return OF_SERVERS;
    }

    /// Those for functions and for the stages of API gateways.
    public static List<Strategy> ofFunctions() {
        return OF_FUNCTIONS;
    }

    /// The ready-made one of a name; absent where there is none.
    public static @Nullable Strategy find(String name) {
        return all().stream().filter(strategy -> strategy.name().equals(name)).findFirst().orElse(null);
    }

    /// All that are ready made.
    public static List<Strategy> all() {
        return Stream.concat(OF_SERVERS.stream(), OF_FUNCTIONS.stream()).toList();
    }

    /// What the deployment groups and environments of a design say, each strategy once.
    public static List<Strategy> of(Architecture design) {
        var found = new LinkedHashSet<Strategy>();
        for (var component : design.components()) {
            if (component.spec() instanceof DeploymentGroup group) {
                found.add(of(group));
            } else if (component.spec() instanceof BeanstalkEnvironment environment) {
                found.add(of(environment));
            }
        }
        return List.copyOf(found);
    }

    /// Those that fit what a release goes to: what the design says, what is ready made for its kinds, and the ways of the release itself.
    ///
    /// @param targets components of the design; none: servers
    public static List<Strategy> forTargets(Architecture design, List<ComponentId> targets, Release release) {
        var found = new LinkedHashSet<>(of(design));
        boolean functions = !targets.isEmpty() && targets.stream().allMatch(target -> isFunction(design, target));
        found.addAll(functions ? OF_FUNCTIONS : OF_SERVERS);
        found.addAll(release.strategies());
        return List.copyOf(found);
    }

    private static boolean isFunction(Architecture design, ComponentId target) {
        var component = design.find(target);
        return component != null && (component.spec() instanceof LambdaFunction || component.spec() instanceof ApiGateway);
    }

    /// What a deployment group says.
    public static Strategy of(DeploymentGroup group) {
        return known(new Strategy(AS_DESIGNED, group.method(), group.batch(), group.zonal(), group.bakeTime(), group.shift(),
                group.terminationWait(), group.rollbackOnFailure(), List.of()));
    }

    /// What an Elastic Beanstalk environment says. A batch is a share of its servers; old servers go as soon as the new ones do well.
    public static Strategy of(BeanstalkEnvironment environment) {
        var batch = new BatchSize.Share(environment.batchShare());
        return known(switch (environment.policy()) {
            case ALL_AT_ONCE -> by(AS_DESIGNED, DeploymentMethod.IN_PLACE, ALL);
            case ROLLING -> by(AS_DESIGNED, DeploymentMethod.IN_PLACE, batch);
            case ROLLING_WITH_ADDITIONAL_BATCH -> by(AS_DESIGNED, DeploymentMethod.ROLLING_WITH_EXTRA_BATCH, batch);
            case IMMUTABLE -> by(AS_DESIGNED, DeploymentMethod.IMMUTABLE, ALL);
            case TRAFFIC_SPLITTING -> new Strategy(AS_DESIGNED, DeploymentMethod.TRAFFIC_SPLITTING, ONE, false, NONE,
                    new TrafficShift(environment.newVersionShare(), environment.evaluationTime()), NONE, true, List.of());
        });
    }

    /// The ready-made one that does the same, where there is one.
    private static Strategy known(Strategy designed) {
        return OF_SERVERS.stream().filter(ready -> isSame(ready, designed)).findFirst().orElse(designed);
    }

    private static boolean isSame(Strategy one, Strategy other) {
        if (one.method() != other.method() || one.zonal() != other.zonal() || one.rollback() != other.rollback()
                || !one.bakeTime().equals(other.bakeTime())) {
            return false;
        }
        return switch (one.method()) {
            case STOP_AND_REPLACE, IMMUTABLE, INSTANCE_REFRESH -> true;
            case IN_PLACE, ROLLING_WITH_EXTRA_BATCH, BLUE_GREEN_IN_SERVER -> one.batch().equals(other.batch());
            case BLUE_GREEN -> one.terminationWait().equals(other.terminationWait());
            case CANARY, LINEAR ->
                one.shift().equals(other.shift()) && one.terminationWait().equals(other.terminationWait());
            case TRAFFIC_SPLITTING -> one.shift().equals(other.shift());
        };
    }

    private static Strategy by(String name, DeploymentMethod method, BatchSize batch) {
        return new Strategy(name, method, batch, false, NONE, new TrafficShift(TENTH, Duration.ofMinutes(5)), NONE, true,
                List.of());
    }

    /// CodeDeploy’s zonal configurations let all servers of a zone be out at once where nobody says how many must stay.
    private static Strategy zonal(String name) {
        var plain = by(name, DeploymentMethod.IN_PLACE, ALL);
        return new Strategy(name, plain.method(), ALL, true, NONE, plain.shift(), NONE, true, List.of());
    }

    private static Strategy fleet(String name, DeploymentMethod method, Duration interval, Duration terminationWait) {
        return new Strategy(name, method, ONE, false, NONE, new TrafficShift(TENTH, interval), terminationWait, true, List.of());
    }

    private static Strategy shifting(String name, DeploymentMethod method, int minutes, Duration terminationWait) {
        return fleet(name, method, Duration.ofMinutes(minutes), terminationWait);
    }
}
