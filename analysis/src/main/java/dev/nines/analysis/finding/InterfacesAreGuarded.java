package dev.nines.analysis.finding;

import java.util.LinkedHashSet;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Severity;

/// Everything with an address says who may reach it.
final class InterfacesAreGuarded extends Rule {

    InterfacesAreGuarded() {
        super("firewall.none", Severity.ADVICE, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var open = new LinkedHashSet<Component>();
        for (var opening : scene.evidence().exposure().openings()) {
            if (scene.find(opening.component()) instanceof Component component
                    && SecurityRules.groups(component.spec()).isEmpty()) {
                open.add(component);
            }
        }
        if (!open.isEmpty()) {
            sink.add(null, null, open.size(), List.copyOf(open.stream().limit(5).toList()));
        }
    }
}
