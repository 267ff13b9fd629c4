package dev.nines.analysis.finding;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Severity;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.AlarmAction;
import dev.nines.model.component.DeploymentGroup;

/// An alarm does something.
final class AlarmsAct extends Rule {

    AlarmsAct() {
        super("alarm.no-action", Severity.ADVICE, Pillar.OPERATIONS);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Alarm.class, (component, alarm) -> {
            if (alarm.actions().isEmpty() && scene.from(component).isEmpty() && !stopsRelease(scene, component)) {
                sink.add(component, Fixes.change(component, "actions", List.of(AlarmAction.NOTIFY)), alarm.metric());
            }
        });
    }

    private static boolean stopsRelease(Scene scene, Component alarm) {
        return scene.of(DeploymentGroup.class).stream().anyMatch(group -> group.spec() instanceof DeploymentGroup spec
                && spec.alarms().contains(alarm.id()));
    }
}
