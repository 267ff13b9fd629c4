package dev.nines.analysis.simulation.scaling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.DoubleUnaryOperator;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.ScalingMetric;
import dev.nines.model.setting.ScalingPolicy;
import org.jspecify.annotations.Nullable;

/// How many servers a group is to have: what its policies make of what they hear.
///
/// Any policy can add servers. Servers are removed if all that speak agree, and none is warming up.
final class Sizing {

    /// AWS, monitoring of EC2: without detailed monitoring there is a data point every five minutes.
    private static final int BASIC = 5;
    /// Observed on the alarms that AWS makes for the CPU of a group, and for everything else.
    private static final double LOW_CPU = 0.7;
    private static final double LOW = 0.9;

    private final List<Watch> watches = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private int desired;
    private int min;
    private int max;
    private int foreseen;
    private @Nullable Reason why;

    /// @param rate requests per second at a second from the beginning
    Sizing(AutoScalingGroup group, DoubleUnaryOperator rate) {
        desired = group.desired();
        min = group.min();
        max = group.max();
        for (var policy : group.policies()) {
            switch (policy) {
                case ScalingPolicy.TargetTracking tracking -> {
                    double low = tracking.metric() == ScalingMetric.CPU ? LOW_CPU : LOW;
                    watch(group, new Tracking(tracking.target(), low, !tracking.disableScaleIn()), tracking.metric(),
                            warmUp(group, tracking.warmup()), Duration.ofMinutes(1));
                }
                case ScalingPolicy.StepScaling step ->
                    watch(group, Stepping.of(step), step.metric(), warmUp(group, step.warmup()), step.period());
                case ScalingPolicy.SimpleScaling simple -> {
                    var pause = simple.cooldown() == null ? group.cooldown() : simple.cooldown();
                    watch(group, Stepping.of(simple, pause.toNanos()), simple.metric(), 0, simple.period());
                }
                case ScalingPolicy.Predictive predictive -> forecasts.add(new Forecast(predictive, rate));
                case ScalingPolicy.Scheduled _ -> {
                    // the group looks at its clock itself
                }
            }
        }
    }

    private static long warmUp(AutoScalingGroup group, @Nullable Duration own) {
        var shared = group.warmup() == null ? group.cooldown() : group.warmup();
        return (own == null ? shared : own).toNanos();
    }

    /// Metrics of EC2 and of load balancers come by the minute: shorter periods have nothing to look at.
    private void watch(AutoScalingGroup group, Rule rule, ScalingMetric metric, long warmUp, Duration period) {
        boolean basic = metric == ScalingMetric.CPU && !group.template().detailedMonitoring();
        watches.add(new Watch(rule, metric, warmUp, basic ? BASIC : 1, Math.max(1, (int) period.toMinutes())));
    }

    int desired() {
        return desired;
    }

    /// Why what is desired has changed last.
    @Nullable
    Reason why() {
        return why;
    }

    /// Tells of the alarms of its policies that have turned.
    void turned(BiConsumer<Boolean, Reason.Alarm> told) {
        watches.forEach(watch -> watch.turned(told));
    }

    int max() {
        return max;
    }

    List<Forecast> forecasts() {
        return forecasts;
    }

    /// A minute is over.
    void minute(Servers servers, Ground ground, long now) {
        for (var watch : watches) {
            watch.minute(servers, ground, now);
        }
        for (var forecast : forecasts) {
            double total = 0;
            for (int server = 0; server < servers.stages.length; server++) {
                total += servers.stages[server] == Stage.IN_SERVICE ? ground.measured(forecast.metric(), server) : 0;
            }
            forecast.minute(total, now / (double) Engine.SECOND);
        }
    }

    /// A server has come or gone.
    void changed(long now) {
        for (var watch : watches) {
            watch.rule.changed(now);
        }
    }

    /// As many servers as are foreseen, at least.
    ///
    /// @return by how much what is desired changes
    int foresee(int needed, Forecast by) {
        int before = desired;
        why = new Reason.Foresight(by.metric());
        foreseen = Math.min(needed, max);
        desired = Math.max(desired, foreseen);
        return desired - before;
    }

    /// A schedule has come; what it does not set stays, within what it sets.
    ///
    /// @return by how much what is desired changes
    int set(ScalingPolicy.Scheduled scheduled) {
        int before = desired;
        why = new Reason.Schedule();
        min = scheduled.min() == null ? min : scheduled.min();
        max = Math.max(min, scheduled.max() == null ? max : scheduled.max());
        desired = Math.clamp(scheduled.desired() == null ? desired : scheduled.desired(), min, max);
        return desired - before;
    }

    /// Asks the policies.
    ///
    /// @return by how much what is desired changes
    int decide(Servers servers, long now) {
        int before = desired;
        int most = desired;
        int least = Rule.NO_OPINION;
        boolean warming = false;
        Watch more = null;
        Watch fewer = null;
        for (var watch : watches) {
            var size = size(watch, servers, now);
            int out = watch.rule.out(size, now);
            int in = watch.rule.in(size, now);
            more = out > most ? watch : more;
            fewer = in > least ? watch : fewer;
            most = Math.max(most, out);
            least = Math.max(least, in);
            warming |= size.warming() > 0;
        }
        why = more != null ? more.reason(true) : fewer == null ? null : fewer.reason(false);
        if (most > desired) {
            desired = Math.max(desired, Math.min(most, max));
        } else if (!warming && least != Rule.NO_OPINION) {
            desired = Math.clamp(Math.max(least, foreseen), Math.min(min, desired), desired);
        }
        return desired - before;
    }

    private Size size(Watch watch, Servers servers, long now) {
        int warm = servers.count(server -> watch.isWarm(servers, server, now));
        int moving = servers.count(Stage.PENDING) + servers.count(Stage.LEAVING);
        return new Size(desired, warm, servers.alive() - warm, moving);
    }
}
