package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;

/// A release does not wait minutes for targets that have nothing to finish.
final class DrainingIsBrief extends Rule {

    DrainingIsBrief() {
        super("drain.long", Severity.ADVICE, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            var slow = Duration.ZERO;
            var released = false;
            for (var target : scene.callees(component)) {
                slow = Times.max(slow, Slowest.answer(scene, target));
                released |= Releases.reach(scene, scene.machine(target));
            }
            var enough = Times.max(Times.up(slow.multipliedBy(2), Duration.ofSeconds(10)), Duration.ofMinutes(1));
            if (released && !scene.holdsConnections(component)
                    && Times.longer(group.deregistrationDelay(), enough.multipliedBy(4))) {
                sink.add(component, Fixes.change(component, "deregistrationDelay", enough), group.deregistrationDelay(), slow,
                        enough);
            }
        });
    }
}
