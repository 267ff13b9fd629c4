package dev.nines.analysis.finding;

import java.math.RoundingMode;
import java.util.ArrayList;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.edit.Edit;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Money;
import dev.nines.model.setting.Volume;
import dev.nines.model.setting.VolumeType;

/// Volumes are of type gp3 rather than gp2.
final class VolumesAreGp3 extends Rule {

    VolumesAreGp3() {
        super("volume.gp2", Severity.ADVICE, Pillar.COST);
    }

    @Override
    void review(Scene scene, Sink sink) {
        for (var component : scene.architecture().components()) {
            var template = Scene.template(component);
            var edits = new ArrayList<Edit>();
            if (template != null && old(template.rootVolume())) {
                edits.add(Fixes.change(component, "template.rootVolume.type", VolumeType.GP3));
            }
            if (template != null && template.volumes().stream().anyMatch(VolumesAreGp3::old)) {
                edits.add(Fixes.change(component, "template.volumes", template.volumes().stream().map(VolumesAreGp3::renewed)
                        .toList()));
            }
            if (component.spec() instanceof Database database && (database.storage() == DatabaseStorage.GP2
                    || database.storage() == DatabaseStorage.MAGNETIC)) {
                edits.add(Fixes.change(component, "storage", DatabaseStorage.GP3));
            }
            if (!edits.isEmpty()) {
                var fix = edits.size() == 1 ? edits.getFirst() : Fixes.together(code(), edits.toArray(Edit[]::new));
                var after = fix.apply(scene.architecture()).components().get(component.id());
                var saved = scene.alone(component).minus(scene.alone(after)).usd();
                sink.add(component, fix, saved.setScale(2, RoundingMode.HALF_UP).signum(),
                        Figures.dollars(new Money(saved.abs())));
            }
        }
    }

    private static boolean old(Volume volume) {
        return volume.type() == VolumeType.GP2 || volume.type() == VolumeType.MAGNETIC;
    }

    private static Volume renewed(Volume volume) {
        return old(volume) ? RecordType.with(volume, "type", VolumeType.GP3) : volume;
    }
}
