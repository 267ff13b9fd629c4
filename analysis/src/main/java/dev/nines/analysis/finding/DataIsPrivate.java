package dev.nines.analysis.finding;

import dev.nines.analysis.exposure.Purpose;
import dev.nines.analysis.exposure.Reach;
import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Database;

/// Databases and caches cannot be reached from the internet.
final class DataIsPrivate extends Rule {

    DataIsPrivate() {
        super("data.open", Severity.ERROR, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var opening : scene.evidence().exposure().openings()) {
            if (opening.purpose() == Purpose.DATA && opening.reach() != Reach.NOWHERE
                    && scene.find(opening.component()) instanceof Component component
                    && scene.find(opening.program()) instanceof Component program) {
                var fix = component.spec() instanceof Database
                        ? Fixes.change(component, "publiclyAccessible", false)
                        : SecurityRules.withoutPort(scene, code(), component, opening.port());
                sink.add(opening.open() ? Severity.ERROR : Severity.WARNING, program, fix, Integer.toString(opening.port()),
                        opening.sources());
            }
        }
    }
}
