package dev.nines.analysis.finding;

import java.time.Duration;
import java.util.Comparator;

import dev.nines.model.Severity;
import dev.nines.model.component.ApplicationLoadBalancer;

/// A balancer waits for the slowest answers.
final class SlowAnswersArrive extends Rule {

    private static final Duration LONGEST = Duration.ofSeconds(4000);

    SlowAnswersArrive() {
        super("balancer.cuts-slow", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(ApplicationLoadBalancer.class, (component, balancer) -> {
            scene.callees(component).stream().flatMap(group -> scene.callees(group).stream())
                    .max(Comparator.comparing(target -> Slowest.answer(scene, target))).ifPresent(target -> {
                        var slow = Slowest.answer(scene, target);
                        if (Times.longer(slow, balancer.idleTimeout())) {
                            var wanted = Times.up(slow.multipliedBy(2), Duration.ofSeconds(10));
                            sink.add(component, Times.longer(wanted, LONGEST)
                                    ? null
                                    : Fixes.change(component, "idleTimeout", wanted), balancer.idleTimeout(), target, slow);
                        }
                    });
        });
    }
}
