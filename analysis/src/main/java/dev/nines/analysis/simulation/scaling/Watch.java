package dev.nines.analysis.simulation.scaling;

import java.util.function.BiConsumer;

import dev.nines.model.setting.ScalingMetric;

/// A policy with the metric it watches: gathers minutes to the periods in which CloudWatch keeps them.
final class Watch {

    final Rule rule;
    final long warmUp;
    private final ScalingMetric metric;
    /// Minutes of which only the mean is known.
    private final int block;
    private final int period;
    private double sum;
    private int known;
    private int minutes;
    private int fed;

    /// @param warmUp nanoseconds in service before a server counts
    /// @param block minutes of which only the mean is known: 5 with basic monitoring
    /// @param period minutes of a data point of the policy's alarm
    Watch(Rule rule, ScalingMetric metric, long warmUp, int block, int period) {
        this.rule = rule;
        this.metric = metric;
        this.warmUp = warmUp;
        this.block = Math.max(block, period);
        this.period = period;
    }

    /// A minute is over.
    void minute(Servers servers, Ground ground, long now) {
        double value = value(servers, ground, now);
        if (!Double.isNaN(value)) {
            sum += value;
            known++;
        }
        if (++minutes == block) {
            double mean = known == 0 ? Double.NaN : sum / known;
            for (fed += block; fed >= period; fed -= period) {
                rule.heard(mean);
            }
            sum = 0;
            known = 0;
            minutes = 0;
        }
    }

    /// Why its rule says what it says.
    Reason.Alarm reason(boolean out) {
        return rule.alarm(out).reason(metric, period);
    }

    /// Tells of its alarms that have turned.
    void turned(BiConsumer<Boolean, Reason.Alarm> told) {
        var high = rule.alarm(true);
        var low = rule.alarm(false);
        if (high.hasTurned()) {
            told.accept(high.isOn(), reason(true));
        }
        if (low.hasTurned()) {
            told.accept(low.isOn(), reason(false));
        }
    }

    boolean isWarm(Servers servers, int server, long now) {
        return servers.stages[server] == Stage.IN_SERVICE && now - servers.inService[server] >= warmUp;
    }

    private double value(Servers servers, Ground ground, long now) {
        boolean all = metric == ScalingMetric.QUEUE_DEPTH || metric == ScalingMetric.BACKLOG_PER_INSTANCE;
        double total = 0;
        int count = 0;
        for (int server = 0; server < servers.stages.length; server++) {
            if (all ? servers.stages[server] == Stage.IN_SERVICE : isWarm(servers, server, now)) {
                total += ground.measured(metric, server);
                count++;
            }
        }
        return count == 0 ? Double.NaN : metric == ScalingMetric.QUEUE_DEPTH ? total : total / count;
    }
}
