package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Alarm;

/// Somebody is told when the design fails.
final class SomebodyWatches extends Rule {

    SomebodyWatches() {
        super("alarm.none", Severity.ADVICE, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var serving = scene.architecture().components().stream()
                .filter(component -> Servings.of(component.spec()) != null && scene.serves(component)).count();
        if (serving > 0 && scene.of(Alarm.class).isEmpty()) {
            sink.add(null, null, serving);
        }
    }
}
