package dev.nines.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Severity;
import dev.nines.model.component.Role;
import dev.nines.model.setting.Permission;

/// A role permits what its programs call.
final class RolesPermitWhatIsUsed extends Rule {

    RolesPermitWhatIsUsed() {
        super("role.lacks-permission", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var use : new Permits(scene).all()) {
            var role = use.role();
            if (role != null && role.spec() instanceof Role spec && !Permits.permits(spec, use)) {
                var permissions = new ArrayList<>(spec.permissions());
                permissions.add(new Permission(use.action(), List.of(use.service().id())));
                sink.add(role, Fixes.change(role, "permissions", List.copyOf(permissions)), use.action(), use.service(),
                        use.machine());
            }
        }
    }
}
