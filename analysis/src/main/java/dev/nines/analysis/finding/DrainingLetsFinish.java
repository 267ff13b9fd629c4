package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;

/// A leaving target finishes its slowest requests.
final class DrainingLetsFinish extends Rule {

    /// The longest deregistration delay.
    private static final Duration LONGEST = Duration.ofHours(1);

    DrainingLetsFinish() {
        super("drain.short", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            var slow = Duration.ZERO;
            for (var target : scene.callees(component)) {
                slow = Times.max(slow, Slowest.answer(scene, target));
            }
            if (Times.longer(slow, group.deregistrationDelay())) {
                var longer = Times.up(slow.multipliedBy(2), Duration.ofSeconds(10));
                sink.add(component, Times.longer(longer, LONGEST)
                        ? null
                        : Fixes.change(component, "deregistrationDelay", longer), group.deregistrationDelay(), slow);
            }
        });
    }
}
