package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.Database;
import dev.nines.model.component.ObjectStorage;

/// Data at rest is encrypted.
final class DataIsEncrypted extends Rule {

    DataIsEncrypted() {
        super("data.not-encrypted", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(Database.class, (component, database) -> {
            if (!database.encrypted()) {
                sink.add(component, Fixes.change(component, "encrypted", true));
            }
        });
        scene.each(ObjectStorage.class, (component, storage) -> {
            if (!storage.encrypted()) {
                sink.add(component, Fixes.change(component, "encrypted", true));
            }
        });
    }
}
