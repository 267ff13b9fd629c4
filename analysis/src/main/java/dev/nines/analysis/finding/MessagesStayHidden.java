package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.MessageQueue;

/// A message stays hidden until its worker is done.
final class MessagesStayHidden extends Rule {

    /// AWS Lambda developer guide: at least six times the timeout of the function.
    private static final int FUNCTION_FACTOR = 6;
    private static final Duration LONGEST = Duration.ofHours(12);

    MessagesStayHidden() {
        super("queue.visibility-short", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(MessageQueue.class, (component, queue) -> {
            for (var worker : scene.callees(component)) {
                var needed = worker.spec() instanceof LambdaFunction function
                        ? function.timeout().multipliedBy(FUNCTION_FACTOR)
                        : Slowest.answer(scene, worker).multipliedBy(queue.batch());
                var fixed = Times.up(needed, Duration.ofSeconds(30));
                if (Times.longer(needed, queue.visibilityTimeout())) {
                    sink.add(component, Times.longer(fixed, LONGEST)
                            ? null
                            : Fixes.change(component, "visibilityTimeout", fixed), queue.visibilityTimeout(), worker, needed);
                    return;
                }
            }
        });
    }
}
