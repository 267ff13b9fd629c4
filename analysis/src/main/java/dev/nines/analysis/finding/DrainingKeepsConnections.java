package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;

/// Releases do not cut more long-lived connections than need be.
final class DrainingKeepsConnections extends Rule {

    DrainingKeepsConnections() {
        super("drain.cuts-connections", Severity.ADVICE, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(TargetGroup.class, (component, group) -> {
            if (scene.holdsConnections(component)) {
                for (var users : scene.of(Users.class)) {
                    if (users.spec() instanceof Users spec && spec.connection() == ConnectionKind.LONG_LIVED) {
                        var cut = Math.exp(-Durations.seconds(group.deregistrationDelay())
                                / Durations.seconds(spec.connectionLife()));
                        if (cut > 0.05) {
                            sink.add(component, null, Figures.percent(Math.round(cut * 100) / 100.0),
                                    group.deregistrationDelay(), spec.connectionLife());
                        }
                    }
                }
            }
        });
    }
}
