package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Role;

/// A role permits no more than its programs need.
final class RolesAreNarrow extends Rule {

    RolesAreNarrow() {
        super("role.too-wide", Severity.ADVICE, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Role.class, (component, role) -> {
            for (var permission : role.permissions()) {
                var every = permission.action().equals("*");
                if (every || permission.action().endsWith(":*")) {
                    sink.add(every ? Severity.WARNING : Severity.ADVICE, component, null, permission.action());
                }
            }
        });
    }
}
