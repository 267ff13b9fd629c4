package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.ObjectStorage;

/// Objects that are overwritten or deleted can be brought back.
final class ObjectsHaveVersions extends Rule {

    ObjectsHaveVersions() {
        super("storage.not-versioned", Severity.ADVICE, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(ObjectStorage.class, (component, storage) -> {
            if (!storage.versioned() && storage.writeShare().value() > 0) {
                sink.add(component, Fixes.change(component, "versioned", true), storage.writeShare());
            }
        });
    }
}
