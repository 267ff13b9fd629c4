package dev.nines.analysis.finding;

import java.time.Duration;

import dev.nines.model.Severity;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecretStoreKind;

/// Secrets change from time to time.
final class SecretsChange extends Rule {

    SecretsChange() {
        super("secret.never-rotated", Severity.ADVICE, Pillar.SECURITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        scene.each(SecretStore.class, (component, store) -> {
            if (store.type() == SecretStoreKind.SECRETS_MANAGER && store.rotation().isZero()) {
                sink.add(component, Fixes.change(component, "rotation", Duration.ofDays(30)), store.secrets());
            }
        });
    }
}
