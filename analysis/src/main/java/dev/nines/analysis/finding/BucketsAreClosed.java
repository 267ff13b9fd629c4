package dev.nines.analysis.finding;

import dev.nines.model.Severity;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.Users;

/// A bucket is not readable by anyone.
final class BucketsAreClosed extends Rule {

    BucketsAreClosed() {
        super("storage.public", Severity.WARNING, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(ObjectStorage.class, (component, storage) -> {
            if (storage.publicAccess()) {
                var website = scene.callers(component).stream().anyMatch(caller -> caller.spec() instanceof Users
                        || caller.spec() instanceof DnsRecord);
                sink.add(website ? Severity.ADVICE : Severity.WARNING, component,
                        Fixes.change(component, "publicAccess", false), storage.stored());
            }
        });
    }
}
