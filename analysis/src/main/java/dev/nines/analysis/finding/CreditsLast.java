package dev.nines.analysis.finding;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.setting.CreditMode;

/// A burstable server or database works below its baseline on average.
final class CreditsLast extends Rule {

    CreditsLast() {
        super("burst.exhausts", Severity.WARNING, Pillar.PERFORMANCE);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var capacity : scene.evidence().capacity().components()) {
            var credits = capacity.credits();
            var machine = scene.find(capacity.component());
            if (machine != null && credits != null && credits.runsOut()) {
                sink.add(credits.unlimited() ? Severity.ADVICE : Severity.WARNING, machine, null, type(machine),
                        Figures.percent(Math.round(credits.use() * 1000) / 1000.0), Figures.percent(credits.baseline()),
                        credits.unlimited() ? CreditMode.UNLIMITED : CreditMode.STANDARD);
            }
        }
    }

    private static String type(Component machine) {
        return switch (machine.spec()) {
            case Database database -> database.instanceClass();
            case ReadReplica replica -> replica.instanceClass();
            default -> Machines.type(machine);
        };
    }
}
