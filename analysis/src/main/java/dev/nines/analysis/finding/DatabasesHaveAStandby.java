package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.edit.Edit;
import org.jspecify.annotations.Nullable;

/// A managed database can fail over to another zone.
final class DatabasesHaveAStandby extends Rule {

    /// Amazon RDS SLA: single-AZ and Multi-AZ.
    private static final double ONE_ZONE = 0.995;
    private static final double MULTI_ZONE = 0.9995;
    /// Amazon Aurora SLA: single-AZ and multi-AZ.
    private static final double AURORA_ONE_ZONE = 0.999;
    private static final double AURORA = 0.9999;

    DatabasesHaveAStandby() {
        super("database.no-standby", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Database.class, (component, database) -> {
            var single = database.deployment() == DatabaseDeployment.SINGLE_AZ;
            if (single || database.deployment() == DatabaseDeployment.AURORA && database.readers() == 0) {
                sink.add(scene.ifAskedFor(single ? ONE_ZONE : AURORA_ONE_ZONE), component, fix(scene, component, single),
                        Figures.percent(single ? ONE_ZONE : AURORA_ONE_ZONE), Figures.percent(single ? MULTI_ZONE : AURORA));
            }
        });
    }

    private @Nullable Edit fix(Scene scene, Component component, boolean single) {
        var stand = single
                ? Fixes.change(component, "deployment", DatabaseDeployment.MULTI_AZ_INSTANCE)
                : Fixes.change(component, "readers", 1);
        if (scene.zones(component).size() > 1) {
            return stand;
        }
        var spread = scene.spread(component);
        return spread == null ? null : Fixes.together(code(), spread, stand);
    }
}
