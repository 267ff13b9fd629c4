package dev.nines.model.check;

import dev.nines.model.Severity;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;

/// A component needs no more of its parts than it has.
final class NeedsNoMoreThanThereAre extends Rule {

    NeedsNoMoreThanThereAre() {
        super("needed.too-many", Severity.ERROR);
    }

    @Override
    void check(DesignIndex design, Sink sink) {
        for (var component : design.design().components()) {
            var needed = component.needed();
            var parts = parts(component.spec());
            if (needed != null && parts > 0 && needed > parts) {
                sink.add(component, component, needed, parts);
            }
        }
    }

    /// How many equal parts a component has at most; 0 where that is not a matter of one setting.
    private static int parts(Spec spec) {
        return switch (spec) {
            case Server server -> server.count();
            case AutoScalingGroup group -> group.max();
            case AppServer app -> app.processes();
            case Cache cache -> cache.shards() * (1 + cache.replicas());
            default -> 0;
        };
    }
}
