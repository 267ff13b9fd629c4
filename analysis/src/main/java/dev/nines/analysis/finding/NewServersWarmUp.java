package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.ScalingPolicy;

/// A new server counts in metrics only once it works.
final class NewServersWarmUp extends Rule {

    private static final Duration LONGEST = Duration.ofHours(1);

    NewServersWarmUp() {
        super("group.warmup-short", Severity.ADVICE, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(AutoScalingGroup.class, (component, group) -> {
            var start = Starts.of(scene, component, group);
            var warmup = group.warmup() == null ? group.cooldown() : group.warmup();
            var tracks = group.policies().stream().anyMatch(ScalingPolicy.TargetTracking.class::isInstance);
            if (tracks && Times.longer(start, warmup)) {
                var longer = Times.up(start, Duration.ofSeconds(30));
                sink.add(component, Times.longer(longer, LONGEST) ? null : Fixes.change(component, "warmup", longer), warmup,
                        start);
            }
        });
    }
}
