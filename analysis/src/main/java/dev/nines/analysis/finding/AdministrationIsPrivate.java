package dev.nines.analysis.finding;

import dev.nines.analysis.exposure.Purpose;
import dev.nines.model.Component;
import dev.nines.model.Severity;

/// Administration cannot be reached from anywhere.
final class AdministrationIsPrivate extends Rule {

    AdministrationIsPrivate() {
        super("admin.open", Severity.ERROR, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var opening : scene.evidence().exposure().openings()) {
            if (opening.purpose() == Purpose.ADMINISTRATION && opening.open()
                    && scene.find(opening.component()) instanceof Component machine) {
                sink.add(machine, SecurityRules.withoutPort(scene, code(), machine, opening.port()),
                        Integer.toString(opening.port()));
            }
        }
    }
}
