package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;

/// A failed target is found within the recovery objective.
final class ChecksAreFastEnough extends Rule {

    /// The fastest checks of an application load balancer.
    private static final Duration FASTEST_INTERVAL = Duration.ofSeconds(5);
    private static final Duration FASTEST_TIMEOUT = Duration.ofSeconds(2);

    ChecksAreFastEnough() {
        super("health-check.slow", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var asked = scene.architecture().objectives().recoveryTime();
        if (asked == null) {
            return;
        }
        scene.each(TargetGroup.class, (component, group) -> {
            var check = group.healthCheck();
            var worst = check.interval().multipliedBy(check.unhealthyThreshold()).plus(check.timeout());
            if (check.enabled() && Times.longer(worst, asked)) {
                var fix = Fixes.together(code(), Fixes.change(component, "healthCheck.timeout", FASTEST_TIMEOUT),
                        Fixes.change(component, "healthCheck.interval", FASTEST_INTERVAL),
                        Fixes.change(component, "healthCheck.unhealthyThreshold", 2));
                var best = FASTEST_INTERVAL.multipliedBy(2).plus(FASTEST_TIMEOUT);
                sink.add(component, Times.longer(best, asked) ? null : fix, check.unhealthyThreshold(), check.interval(),
                        check.timeout(), worst, asked);
            }
        });
    }
}
