package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.MessageQueue;

/// A message that cannot be processed is set aside.
final class FailedMessagesAreKept extends Rule {

    FailedMessagesAreKept() {
        super("queue.no-dead-letter", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(MessageQueue.class, (component, queue) -> {
            if (!queue.deadLetterQueue() && !scene.from(component).isEmpty()) {
                sink.add(component, Fixes.change(component, "deadLetterQueue", true), queue.retention());
            }
        });
    }
}
