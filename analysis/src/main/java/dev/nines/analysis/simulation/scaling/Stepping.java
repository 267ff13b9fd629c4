package dev.nines.analysis.simulation.scaling;

import java.util.List;

import dev.nines.model.setting.ScalingPolicy;
import dev.nines.model.setting.ScalingPolicy.Adjustment;
import dev.nines.model.setting.ScalingPolicy.Step;

/// Changes the size in steps by how far a metric is beyond a threshold: step scaling and, with one step and a pause after it, simple
/// scaling of Auto Scaling.
final class Stepping implements Rule {

    private final MetricAlarm alarm;
    private final double threshold;
    private final boolean above;
    private final List<Step> steps;
    private final Adjustment adjustment;
    private final int least;
    /// Nanoseconds after a change in which it says nothing; 0 for none.
    private final long pause;
    private long quietUntil;

    private Stepping(double threshold, boolean above, int periods, List<Step> steps, Adjustment adjustment, int least,
            long pause) {
        this.alarm = new MetricAlarm(threshold, above, true, periods, periods);
        this.threshold = threshold;
        this.above = above;
        this.steps = steps;
        this.adjustment = adjustment;
        this.least = least;
        this.pause = pause;
    }

    static Stepping of(ScalingPolicy.StepScaling policy) {
        return new Stepping(policy.threshold(), policy.above(), policy.evaluationPeriods(), policy.steps(), policy.adjustment(),
                policy.minimumChange(), 0);
    }

    /// @param pause nanoseconds after a change
    static Stepping of(ScalingPolicy.SimpleScaling policy, long pause) {
        return new Stepping(policy.threshold(), policy.above(), policy.evaluationPeriods(),
                List.of(new Step(null, null, policy.change())), policy.adjustment(), 1, pause);
    }

    @Override
    public MetricAlarm alarm(boolean out) {
        return alarm;
    }

    @Override
    public void heard(double value) {
        alarm.heard(value);
    }

    /// Servers that do not count yet are left out of what a step is a share of, and count towards what it adds.
    @Override
    public int out(Size size, long now) {
        if (!speaks(size, now)) {
            return size.desired();
        }
        return Math.max(size.desired(), after(size.desired() - size.warming()));
    }

    @Override
    public int in(Size size, long now) {
        if (!speaks(size, now)) {
            return NO_OPINION;
        }
        int after = after(size.desired());
        return after < size.desired() ? Math.max(0, after) : NO_OPINION;
    }

    /// A simple policy waits for what is under way, then until its pause is over.
    private boolean speaks(Size size, long now) {
        return alarm.isOn() && (pause == 0 || size.moving() == 0 && now >= quietUntil);
    }

    @Override
    public void changed(long now) {
        quietUntil = now + pause;
    }

    private int after(int servers) {
        double beyond = alarm.latest() - threshold;
        for (var step : steps) {
            if (contains(step, beyond)) {
                return switch (adjustment) {
                    case EXACT_CAPACITY -> (int) step.change();
                    case CHANGE_IN_CAPACITY -> servers + (int) step.change();
                    case PERCENT_CHANGE -> servers + share(servers * step.change() / 100);
                };
            }
        }
        return servers;
    }

    /// Above the threshold the lower bound belongs to a step, below the upper.
    private boolean contains(Step step, double beyond) {
        double from = step.from() == null ? Double.NEGATIVE_INFINITY : step.from();
        double to = step.to() == null ? Double.POSITIVE_INFINITY : step.to();
        return above ? beyond >= from && beyond < to : beyond > from && beyond <= to;
    }

    /// Rounded towards 0, but at least one server, and at least as many as are set.
    private int share(double change) {
        if (change == 0) {
            return 0;
        }
        int whole = Math.max(Math.max(1, least), (int) Math.abs(change));
        return change > 0 ? whole : -whole;
    }
}
