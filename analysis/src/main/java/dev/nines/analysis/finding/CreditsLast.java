package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.setting.CreditMode;

/// A burstable server works below its baseline on average.
final class CreditsLast extends Rule {

    CreditsLast() {
        super("burst.exhausts", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var machine : scene.architecture().components()) {
            var template = Scene.template(machine);
            var type = template == null ? null : InstanceTypes.find(template.instanceType());
            var burst = type == null ? null : type.burst();
            if (template != null && burst != null) {
                var used = Machines.meanUse(scene, machine);
                var unlimited = template.creditMode() == null
                        ? burst.unlimitedByDefault()
                        : template.creditMode() == CreditMode.UNLIMITED;
                if (used > burst.baseline()) {
                    var mode = unlimited ? CreditMode.UNLIMITED : CreditMode.STANDARD;
                    sink.add(unlimited ? Severity.ADVICE : Severity.WARNING, machine, null, template.instanceType(),
                            Figures.percent(Math.round(used * 1000) / 1000.0), Figures.percent(burst.baseline()), mode);
                }
            }
        }
    }
}
