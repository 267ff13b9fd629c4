package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;

/// A leaving target finishes its slowest requests.
final class DrainingLetsFinish extends Rule {

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
                sink.add(component, Fixes.change(component, "deregistrationDelay",
                        Times.up(slow.multipliedBy(2), Duration.ofSeconds(10))), group.deregistrationDelay(), slow);
            }
        });
    }
}
