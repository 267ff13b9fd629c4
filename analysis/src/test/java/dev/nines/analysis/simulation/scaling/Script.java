package dev.nines.analysis.simulation.scaling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.setting.ScalingMetric;
import org.jspecify.annotations.Nullable;

/// A group whose servers do what a test says: their load is a work that they share, a load balancer checks them.
final class Script implements Ground {

    /// What a test writes down of a group: when, what, which server, how many desired.
    record Line(double second, Change change, int server, int desired, @Nullable Reason why) {}

    private static final RecordType<AutoScalingGroup> TYPE = RecordType.of(AutoScalingGroup.class);

    final Engine engine = new Engine(64);
    final List<Line> lines = new ArrayList<>();
    final Fleet fleet;
    /// CPU that one server alone would have, per cent, by the second.
    DoubleUnaryOperator load = _ -> 0;
    boolean checked;
    /// Seconds until a started server passes its checks; below 0 never.
    double passes = 20;
    long drain;
    boolean idle;
    private final boolean[] on;

    Script(AutoScalingGroup group, int zones, Duration programs, double clock) {
        on = new boolean[Fleet.most(group)];
        Arrays.fill(on, 0, group.desired(), true);
        fleet = new Fleet(group, zones, programs, clock, second -> load.applyAsDouble(second), engine,
                Dice.of(1, 0, "scaling", ""),
                this, (change, server, desired, why) -> lines.add(new Line(now(), change, server, desired, why)));
    }

    /// A group of defaults but for what is set: pairs of a setting and its value.
    static AutoScalingGroup group(Object... settings) {
        var group = RecordType.with(TYPE.defaults(), "template.detailedMonitoring", true);
        for (int i = 0; i < settings.length; i += 2) {
            group = RecordType.with(group, (String) settings[i], settings[i + 1]);
        }
        return group;
    }

    double now() {
        return engine.now() / (double) Engine.SECOND;
    }

    Script run(double seconds) {
        engine.run((long) (seconds * Engine.SECOND), () -> false);
        return this;
    }

    List<Line> all(Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    @Nullable
    Line first(Change change) {
        return lines.stream().filter(line -> line.change() == change).findFirst().orElse(null);
    }

    int inService() {
        return fleet.count(Stage.IN_SERVICE);
    }

    @Override
    public void starts(int server) {
        on[server] = true;
        if (fleet.stage(server) == Stage.IN_SERVICE) {
            check(server);
        }
    }

    @Override
    public void stops(int server) {
        on[server] = false;
    }

    @Override
    public boolean isSound(int server) {
        return true;
    }

    @Override
    public boolean isUsable(int server) {
        return true;
    }

    @Override
    public void joins(int server) {
        if (on[server]) {
            check(server);
        }
    }

    private void check(int server) {
        if (checked && passes >= 0) {
            int actor = engine.enter((_, subject) -> fleet.heard(subject, true));
            engine.after((long) (passes * Engine.SECOND), actor, 0, server);
        }
    }

    @Override
    public void leaves(int server) {}

    @Override
    public boolean isIdle(int server) {
        return idle;
    }

    @Override
    public long drain() {
        return drain;
    }

    @Override
    public boolean isChecked() {
        return checked;
    }

    @Override
    public void minute() {}

    @Override
    public double measured(ScalingMetric metric, int server) {
        int working = 0;
        for (int each = 0; each < on.length; each++) {
            working += on[each] && fleet.stage(each) == Stage.IN_SERVICE ? 1 : 0;
        }
        double mean = 0;
        for (int second = 0; second < 60; second++) {
            mean += load.applyAsDouble(now() - 60 + second + 0.5) / 60;
        }
        return metric == ScalingMetric.CUSTOM ? Double.NaN : mean / working;
    }
}
