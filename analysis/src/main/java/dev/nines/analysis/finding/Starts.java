package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Component;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;

/// How long a new server of a group takes until it works.
final class Starts {

    private static final Duration LONGEST = Duration.ofHours(2);

    private Starts() {}

    /// Boot time and the longest start of a program in it.
    static Duration of(Scene scene, Component component, AutoScalingGroup group) {
        var program = Duration.ZERO;
        for (var child : scene.children(component)) {
            if (child.spec() instanceof AppServer app) {
                program = Times.max(program, app.startTime());
            }
        }
        return group.template().bootTime().plus(program);
    }

    /// A grace period that leaves room: half as long again, in full half minutes.
    static Duration grace(Duration start) {
        var longer = Times.up(start.plus(start.dividedBy(2)), Duration.ofSeconds(30));
        return Times.longer(longer, LONGEST) ? LONGEST : longer;
    }
}
