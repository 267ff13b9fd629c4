package dev.nines.analysis.finding;

import dev.nines.model.Severity;

/// Programs that use services of the provider act in a role.
final class ProgramsHaveARole extends Rule {

    ProgramsHaveARole() {
        super("role.missing", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var uses = new Permits(scene);
        for (var use : uses.all()) {
            if (use.role() == null) {
                sink.add(use.machine(), null, use.service());
            }
        }
    }
}
