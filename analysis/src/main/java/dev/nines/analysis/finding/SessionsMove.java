package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.setting.StickinessKind;

/// Clients are not tied to one target.
final class SessionsMove extends Rule {

    SessionsMove() {
        super("sessions.sticky", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            if (group.stickiness().kind() != StickinessKind.OFF && !scene.holdsConnections(component)) {
                sink.add(component, Fixes.change(component, "stickiness.kind", StickinessKind.OFF),
                        group.stickiness().duration());
            }
        });
    }
}
